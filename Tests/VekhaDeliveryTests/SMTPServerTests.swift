import Testing
import VekhaDelivery

@Suite struct SMTPServerTests {
  @Test(arguments: [
    ("smtp://mail.example", "mail.example", 587), ("smtps://mail.example", "mail.example", 465),
    ("SMTP://mail.example:25/", "mail.example", 25), ("smtp://[::1]:2525", "[::1]", 2525),
    ("smtp://10.0.0.5:65535", "10.0.0.5", 65535), ("smtp://[2001:db8::7]", "[2001:db8::7]", 587),
  ])
  func `an address names the host and the port`(url: String, host: String, port: Int) throws {
    let server = try SMTPServer(url: url)
    #expect(server.host == host)
    #expect(server.port == port)
    #expect(server.login == nil)
  }

  @Test(arguments: [
    ("smtp://vekha:secret@mail.example:587", "vekha", "secret"),
    (
      "smtp://vekha%40school.example:p%40ss%3A%2Fword@mail.example", "vekha@school.example",
      "p@ss:/word"
    ),
    ("smtp://vekha:a:b@mail.example", "vekha", "a:b"),
    ("smtp://vekha:a@b@mail.example", "vekha", "a@b"),
    ("smtp://%D0%B2%D0%B5%D1%85%D0%B0:%D0%BF%25@mail.example", "веха", "п%"),
    ("smtp://vekha@mail.example", "vekha", ""),
  ])
  func `a name and a password are decoded`(url: String, name: String, password: String) throws {
    let login = try #require(try SMTPServer(url: url).login)
    #expect(login.name == name)
    #expect(login.password.revealed() == password)
  }

  @Test(arguments: [
    ("", SMTPServerFault.scheme), ("mail.example:587", .scheme), ("http://mail.example", .scheme),
    ("smtp://", .host), ("smtp://:587", .host), ("smtp://vekha:secret@", .host),
    ("smtp://ma il.example", .host), ("smtp://почта.рф", .host), ("smtp://mail.example\r\n", .host),
    ("smtp://[::1", .host), ("smtp://..", .host), ("smtp://mail.example:", .port),
    ("smtp://mail.example:0", .port), ("smtp://mail.example:65536", .port),
    ("smtp://mail.example:+25", .port), ("smtp://mail.example:25:25", .port),
    ("smtp://a%0D%0Ab:c@mail.example", .encoding), ("smtp://a:b%00@mail.example", .encoding),
    ("smtp://a:b%4@mail.example", .encoding), ("smtp://a:%zz@mail.example", .encoding),
    ("smtp://a:%D0@mail.example", .encoding), ("smtp://:secret@mail.example", .encoding),
    ("smtp://mail.example/inbox", .surplus), ("smtp://a:b/c@mail.example", .surplus),
    ("smtp://mail.example?tls=no", .surplus), ("smtp://mail.example#x", .surplus),
  ])
  func `what is no mail server's address is refused`(url: String, fault: SMTPServerFault) {
    #expect(throws: fault) { try SMTPServer(url: url) }
  }

  @Test func `a password shows in no description and no dump`() throws {
    let server = try SMTPServer(url: "smtp://vekha:open-sesame@mail.example:587")
    var dumped = ""
    dump(server, to: &dumped)
    let shown = ["\(server)", String(reflecting: server), String(describing: server.login), dumped]
    #expect(server.description == "smtp://vekha:***@mail.example:587")
    #expect(shown.allSatisfy { !$0.contains("sesame") })
  }

  @Test func `encryption from the first byte can be nothing but required`() throws {
    #expect(try SMTPServer(url: "smtps://mail.example").security == .required)
    #expect(try SMTPServer(url: "smtp://mail.example").security == .opportunistic)
    #expect(try SMTPServer(url: "smtp://mail.example", security: .required).security == .required)
  }
}
