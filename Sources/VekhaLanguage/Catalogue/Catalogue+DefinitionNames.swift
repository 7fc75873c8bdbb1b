internal import VekhaCore

/// What can be wrong with the names by which definitions refer to one another.
extension Catalogue {
  /// A party that the roadmap or workflow does not list.
  package static func unknownParty(
    _ key: String, inRoadmap: Bool, nearest: String?, known: [String]
  ) -> Mistake {
    let place =
      inRoadmap
      ? Bilingual(ru: "в этой дорожной карте", en: "in this roadmap")
      : Bilingual(ru: "в этой программе", en: "in this workflow")
    return Mistake(
      "unknown-party",
      message: Bilingual(
        ru: "исполнителя \(quoted(key)) \(place.ru) нет", en: "no party \(quoted(key)) \(place.en)"),
      help: nearest.map(didYouMean) ?? oneOf(known))
  }

  /// A role that is neither built in nor declared by the directory.
  package static func unknownRole(_ role: String, nearest: String?) -> Mistake {
    Mistake(
      "unknown-role",
      message: Bilingual(
        ru: "роль \(quoted(role)) в справочнике не объявлена",
        en: "the directory declares no role \(quoted(role))"),
      help: nearest.map(didYouMean)
        ?? Bilingual(
          ru: "объявите её в справочнике: «roles: {\(clipped(role)): название}»",
          en: "declare it in the directory: “roles: {\(clipped(role)): its title}”"))
  }

  /// A role that is not built in, where no directory is known that could declare it.
  package static func roleWithoutDirectory(_ role: String) -> Mistake {
    Mistake(
      "unknown-role", .warning,
      message: Bilingual(
        ru: "роль \(quoted(role)) Вехе не известна, а справочника нет",
        en: "Vekha does not know the role \(quoted(role)), and there is no directory"),
      help: Bilingual(
        ru: "проверьте вместе со справочником, который её объявляет",
        en: "check it together with the directory that declares it"))
  }

  /// A stage that the workflow does not have.
  package static func unknownStage(_ id: String, nearest: String?, known: [String]) -> Mistake {
    unknown(
      "unknown-stage", Bilingual(ru: "этапа", en: "stage"), id, nearest: nearest, known: known)
  }

  /// A calendar that is neither shipped, loaded nor among the files read.
  package static func unknownCalendar(_ id: String, nearest: String?, known: [String]) -> Mistake {
    unknown(
      "unknown-calendar", Bilingual(ru: "календаря", en: "calendar"), id, nearest: nearest,
      known: known)
  }

  /// A reminder policy that is neither shipped, loaded nor among the files read.
  package static func unknownReminders(
    _ id: String, nearest: String?, known: [String]
  ) -> Mistake {
    unknown(
      "unknown-reminders", Bilingual(ru: "порядка напоминаний", en: "reminder policy"), id,
      nearest: nearest, known: known)
  }

  /// A workflow that is neither shipped, loaded nor among the files read.
  package static func unknownWorkflow(_ id: String, nearest: String?, known: [String]) -> Mistake {
    unknown(
      "unknown-workflow", Bilingual(ru: "программы", en: "workflow"), id, nearest: nearest,
      known: known)
  }

  /// An organisation that the directory does not hold.
  package static func unknownOrganisation(
    _ id: String, nearest: String?, known: [String]
  ) -> Mistake {
    unknown(
      "unknown-organisation", Bilingual(ru: "организации", en: "organisation"), id,
      nearest: nearest, known: known)
  }

  /// A person whom the directory does not hold.
  package static func unknownPerson(_ id: String, nearest: String?) -> Mistake {
    unknown(
      "unknown-person", Bilingual(ru: "человека", en: "person"), id, nearest: nearest, known: [])
  }

  /// A time zone that does not exist.
  package static func unknownZone(_ name: String) -> Mistake {
    Mistake(
      "unknown-timezone",
      message: Bilingual(
        ru: "часового пояса \(quoted(name)) нет", en: "there is no time zone \(quoted(name))"),
      help: Bilingual(
        ru: "пишите так: Europe/Moscow, Europe/Samara, Asia/Novokuznetsk",
        en: "write it like this: Europe/Moscow, Europe/Samara, Asia/Novokuznetsk"))
  }

  private static func unknown(
    _ code: String, _ kind: Bilingual, _ name: String, nearest: String?, known: [String]
  ) -> Mistake {
    Mistake(
      code,
      message: Bilingual(
        ru: "\(kind.ru) \(quoted(name)) нет", en: "there is no \(kind.en) \(quoted(name))"),
      help: nearest.map(didYouMean) ?? oneOf(known))
  }
}
