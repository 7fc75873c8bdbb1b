import TestWorld
import Testing
import VekhaCore

/// The journal's form of events: the bytes are hashed, so what is written is read back for ever.
struct EventTextTests {
  @Test(arguments: EventSamples.all)
  func `an event is read as it was written`(event: Event) {
    let written = event.written
    #expect(Event(written) == event)
    #expect(!written.fields.contains("\n"))
  }

  @Test(arguments: [
    "a;b", "100%", "%3B", "a=b", "две\nстроки", "\u{301}старт", "конец\u{600}", "👩‍👩‍👧", "", "\r\n",
    ";;;%%%\n", "item=1;code=2", "\u{0}", "е\u{308}",
  ])
  func `hostile text survives`(text: String) {
    let events: [Event] = [
      .renamed(code: text, to: text), .accepted(OccurrenceKey(code: text, date: day("2022-03-15"))),
      .closed(outcome: text, reason: TextReference(rawValue: text)),
      .stageReturned(from: text, to: text, reason: TextReference(rawValue: text)),
      .reminded(
        Reminding(
          key: OccurrenceKey(code: text), round: 1, step: .escalate(Role(rawValue: text)),
          recipients: [World.curator])),
    ]
    for event in events {
      #expect(Event(event.written) == event)
      #expect(event.written.fields.utf8.contains(0x0A) == false)
    }
  }

  @Test(arguments: [
    ("accepted", ""), ("accepted", "occurrence=2022-03-15"), ("completed", "item=1"),
    ("completed", "item=1;on=2022-02-30"), ("planned", "item=1;opens=2022-03-01"),
    ("dueMoved", "item=1;opens=2022-03-01;move=whim"), ("cancelled", "item=1;cause=mood"),
    ("reminded", "item=1;round=x;step=due;to=1"), ("reminded", "item=1;round=1;step=before:P;to=1"),
    ("reminded", "item=1;round=1;step=due;to=1,x"), ("resumed", "days="), ("resumed", "item=1"),
    ("opened", "definition=a;version=1;subject=dog;id=1;organisation=o;scope=run"),
    ("assigned", "item=1;to="), ("waived", "item=1"), ("stageEntered", "stage=a"),
    ("closed", "reason=x"), ("accepted", "item"), ("unheard", "item=1"), ("", ""),
    ("resumed", "days=99999999999999999999"), ("accepted", "item=1;;"), ("reminded", ";"),
  ])
  func `damaged text is no event`(kind: String, fields: String) {
    #expect(Event(WrittenEvent(kind: kind, fields: fields)) == nil)
  }

  @Test(arguments: EventSamples.all)
  func `no damage to a line traps`(event: Event) {
    let bytes = Array(event.written.fields.utf8)
    var chance = Chance(seed: UInt64(bytes.count))
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] = UInt8(truncatingIfNeeded: chance.next())
      read(event.written.kind, damaged)
      read(event.written.kind, Array(bytes.prefix(place)))
    }
  }

  /// Reads damaged bytes; what comes of it, if anything, must be an event that can be written and read.
  private func read(_ kind: String, _ bytes: [UInt8]) {
    let fields = String(decoding: bytes, as: UTF8.self)
    guard let event = Event(WrittenEvent(kind: kind, fields: fields)) else { return }
    #expect(Event(event.written) == event)
  }

  @Test(arguments: [
    Step.before(.days(7)), .after(.workingDays(3)), .opened, .due, .settled, .vacant,
    .escalate(.head), .ask(day("2022-03-15")), .decision(day("2022-03-15")),
    .checkpoint(day("2022-12-30")), .answer(day("2022-03-02")), .resumed(day("2022-03-23")),
  ])
  func `a step is read by its name`(step: Step) {
    #expect(Step.named(step.description) == step)
  }

  @Test(arguments: ["before:", "after:P", "ask", "ask:tomorrow", "checkpoint", "", ":", "due:P1D"])
  func `what is no step is none`(name: String) {
    #expect(Step.named(name) == nil)
  }
}
