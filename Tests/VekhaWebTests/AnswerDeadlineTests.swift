import NIOCore
import NIOEmbedded
import Testing
import VekhaWeb

/// A client that talks without ever coming to the point is cut off.
@Suite struct AnswerDeadlineTests {
  @Test func `a client that sends a byte now and then is cut off all the same`() throws {
    let channel = try Self.connected()
    for _ in 1...29 {
      channel.embeddedEventLoop.advanceTime(by: .seconds(1))
      try channel.writeInbound(ByteBuffer(string: "x"))
      #expect(channel.isActive)
    }
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }

  @Test func `every answer gives the client its time again`() throws {
    let channel = try Self.connected()
    for _ in 1...5 {
      channel.embeddedEventLoop.advanceTime(by: .seconds(29))
      try channel.writeOutbound(ByteBuffer(string: "HTTP/1.1 200 OK"))
    }
    #expect(channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(30))
    #expect(!channel.isActive)
  }

  private static func connected() throws -> EmbeddedChannel {
    let channel = EmbeddedChannel(handler: AnswerDeadline(seconds: 30))
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 80)).wait()
    return channel
  }
}
