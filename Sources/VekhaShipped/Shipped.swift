/// What ships with Vekha, embedded in the program itself so that it works far from its sources.
package enum Shipped {
  /// One file as it stands in `workflows/`.
  package struct File: Sendable {
    /// The path beneath `workflows/`.
    package let path: String
    package let bytes: [UInt8]
  }

  /// The calendar, the reminders and the programmes, which are known without being loaded.
  package static var known: [File] {
    [
      File(path: "calendars/ru.yaml", bytes: PackageResources.ru_yaml),
      File(path: "reminders/standard.yaml", bytes: PackageResources.standard_yaml),
      File(path: "programmes/approval.yaml", bytes: PackageResources.approval_yaml),
      File(path: "programmes/mentoring-school.yaml", bytes: PackageResources.mentoring_school_yaml),
      File(path: "programmes/target-model.yaml", bytes: PackageResources.target_model_yaml),
    ]
  }

  /// A made-up municipality with thirty schools, and the order by which it lives.
  package static var demo: [File] {
    [
      File(path: "demo/directory.yaml", bytes: PackageResources.directory_yaml),
      File(path: "demo/people.csv", bytes: PackageResources.people_csv),
      File(path: "demo/pairs.csv", bytes: PackageResources.pairs_csv),
      File(path: "roadmaps/uva-2022.yaml", bytes: PackageResources.uva_2022_yaml),
    ]
  }
}
