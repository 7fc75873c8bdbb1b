import VekhaCore
import VekhaSimulation

extension KeptStory {
  /// What happens to a town and its people beside the passing of time.
  static let lives = [migration, pause, leave, decree, approval]

  private static let migration = KeptStory(
    name: "migration", begin: "2022-03-01", end: "2022-06-01"
  ) { founding in
    var first = founding
    first.order = [
      .setDeadline(code: "1.3", "до 25 марта 2022 г."), .drop(code: "2.1"),
      .add(code: "9.9", section: 0, deadline: "до 29 апреля 2022 г."),
    ]
    var second = first
    second.order.append(.rename(code: "1.4", to: "1.5"))
    return [
      try about("2022-03-04", "1.2", .complete(on: nil, hasEvidence: true)),
      try .on("2022-03-10", .load(first)),
      try about("2022-03-18", "1.3", .complete(on: nil, hasEvidence: true)),
      try .on("2022-04-11", .load(second)),
    ]
  }

  private static let pause = KeptStory(
    name: "pause", cases: "target-model/*", begin: "2022-09-01", end: "2023-03-01"
  ) { _ in
    let run = "target-model/pair-1"
    return [
      try .on("2022-10-24", .suspend(run, by: nil)),
      try .on("2022-11-14", .resume(run, by: nil)),
      try .on("2022-12-01", .crash(afterCommits: 1)),
      try .on("2023-02-01", .close(run, by: nil)),
    ]
  }

  private static let leave = KeptStory(
    name: "leave", cases: "*/*", begin: "2022-09-01", end: "2022-12-01"
  ) { founding in
    var edition = founding
    edition.directory.people.removeAll { $0.id == "curator-1" }
    guard var mentor = edition.directory.people.first(where: { $0.id == "mentor-1" }) else {
      return []
    }
    mentor.id = "mentor-new"
    mentor.email = "mentor-new@example.org"
    edition.directory.people.append(mentor)
    edition.directory.pairs[0].mentors = [mentor.id]
    return [
      try about("2022-09-05", "1.3", .assign("director-1")),
      try .on("2022-10-31", .load(edition)),
    ]
  }

  private static let decree = KeptStory(
    name: "decree", begin: "2022-03-01", end: "2022-05-01"
  ) { founding in
    var edition = founding
    edition.daysOff = [try day("2022-03-15"), try day("2022-04-06")]
    return [try .on("2022-03-09", .load(edition))]
  }

  private static let approval = KeptStory(
    name: "approval", changes: ["# approval: approval": "approval: approval"], cases: "*",
    begin: "2022-03-01", end: "2022-07-01"
  ) { _ in
    let approval = "approval/uva-2022/school-1"
    return [
      try .on("2022-03-10", .completeStage(approval, by: nil)),
      try .on("2022-03-14", .returnStage(approval, to: "draft", by: nil)),
      try .on("2022-03-21", .completeStage(approval, by: nil)),
      try .on("2022-03-23", .completeStage(approval, by: nil)),
      try .on("2022-03-25", .completeStage(approval, by: nil)),
    ]
  }
}
