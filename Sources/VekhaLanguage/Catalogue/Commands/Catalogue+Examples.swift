package import VekhaCore

extension Catalogue {
  /// A line or two of each verb as people would type it.
  package enum Examples {}
}

// MARK: - Definitions, looking, letters, keeping

extension Catalogue.Examples {
  package static let plan = same("vekha plan workflows/roadmaps/uva-2022.yaml")
  package static let status = same("vekha status", "vekha status --format json")
  package static let caseShow = same(
    "vekha case show uva-2022/school-4", "vekha case show uva-2022/school-4 --as-of 2022-04-01")
  package static let caseHistory = same("vekha case history target-model/pair-1")
  package static let outboxList = same(
    "vekha outbox list --state pending", "vekha outbox list --person curator-4 --format json")
  package static let outboxRetry = same("vekha outbox retry 3f9c2a")
  package static let outboxDrop = same("vekha outbox drop 3f9c2a")
  package static let explain = same(
    "vekha explain 3f9c2a", "vekha explain --person curator-4 --on 2022-03-17")
  package static let verify = same("vekha verify", "vekha verify --format json")
  package static let backup = same("vekha backup vekha-2022-03-15.backup")
  package static let manual = same("vekha man | man -l -")
}

// MARK: - Cases and stages

extension Catalogue.Examples {
  package static let caseOpen = same("vekha case open target-model --subject pair-1")
  package static let caseSuspend = with(
    ru: "Болезнь", en: "Illness", in: "vekha case suspend target-model/pair-1 --reason")
  package static let caseResume = same("vekha case resume target-model/pair-1")
  package static let caseClose = with(
    ru: "Переезд", en: "Moved away", in: "vekha case close target-model/pair-1 --reason")
  package static let stageComplete = same(
    "vekha stage complete target-model/pair-1 --by curator-1")
  package static let stageReturn = with(
    ru: "Новый маршрут", en: "A new route",
    in: "vekha stage return target-model/pair-1 --to design --reason")
}

// MARK: - Items

extension Catalogue.Examples {
  package static let complete = with(
    ru: "приказ.pdf", en: "order.pdf", in: "vekha item complete uva-2022/school-4 1.3 --evidence")
  package static let accept = same("vekha item accept uva-2022/school-4 1.4")
  package static let `return` = with(
    ru: "Нет подписи", en: "No signature", in: "vekha item return uva-2022/school-4 1.4 --reason")
  package static let reopen = with(
    ru: "Ошибка", en: "A mistake", in: "vekha item reopen uva-2022/school-4 1.3 --reason")
  package static let waive = with(
    ru: "Нет филиала", en: "No branch", in: "vekha item waive uva-2022/school-4 1.3 --reason")
  package static let postpone = with(
    ru: "Карантин", en: "Quarantine",
    in: "vekha item postpone 'uva-2022/*' 3.1 --until 2022-05-13 --reason")
  package static let schedule = same(
    "vekha item schedule uva-2022/uo 4.1 --until 2022-09-20 --until 2022-11-15")
  package static let assign = same("vekha item assign uva-2022/school-4 1.3 --to curator-4")
  package static let acknowledge = with(
    ru: "На подписи", en: "To be signed",
    in: "vekha item acknowledge uva-2022/school-4 1.3 --until 2022-03-22 --reason")
  package static let report = with(
    ru: "Списки собраны", en: "The lists are in",
    in: "vekha item report uva-2022/uo 1.1 --by coordinator --note")
  package static let comment = with(
    ru: "Ждём печати", en: "The stamp is due",
    in: "vekha item comment uva-2022/school-4 1.3 --reason")
}

// MARK: - Postponements and the directory

extension Catalogue.Examples {
  package static let postponementList = same("vekha postponement list")
  package static let silenceAdd = with(
    ru: "Карантин", en: "Quarantine",
    in: "vekha silence add --organisation school-4 --until 2022-03-31 --reason")
  package static let silenceList = same("vekha silence list")
  package static let silenceEnd = same("vekha silence end 1")
  package static let grant = same(
    "vekha postponement grant uva-2022/school-4 1.3 --by coordinator")
  package static let refuse = with(
    ru: "Срок общий", en: "One date for all",
    in: "vekha postponement refuse uva-2022/school-4 1.3 --reason")
  package static let pairAdd = same(
    "vekha pair add pair-9 --organisation school-4 --form педагог-педагог \\",
    "  --mentor mentor-7 --mentee mentee-9")
  package static let pairChange = with(
    ru: "Болезнь", en: "Illness", in: "vekha pair change pair-1 --mentor mentor-7 --reason")
  package static let pairList = same("vekha pair list --organisation school-4")
  package static let personAdd = with(
    ru: "Анна Иванова", en: "Anna Ivanova",
    in: "vekha person add mentor-9 --organisation school-4 --role mentor --name")
  package static let leave = same(
    "vekha person leave curator-4", "vekha person leave curator-4 --on 2022-03-10")
  package static let substitute = with(
    ru: "Отпуск", en: "Leave",
    in: "vekha person substitute curator-4 --with director-4 --until 2022-07-31 --reason")
  package static let substitutions = same("vekha person substitutions")
  package static let personList = same("vekha person list --organisation school-4")
  package static let organisationAdd = with(
    ru: "СОШ № 31", en: "School",
    in: "vekha organisation add school-31 --kind school --parent uo --title")
  package static let organisationList = same("vekha organisation list --format csv")
}

extension Catalogue.Examples {
  private static func same(_ lines: String...) -> Bilingual {
    let text = lines.map { "  " + $0 }.joined(separator: "\n")
    return Bilingual(ru: text, en: text)
  }

  /// A line that ends in words of the reader's language.
  private static func with(ru: String, en: String, in line: String) -> Bilingual {
    Bilingual(ru: "  \(line) \"\(ru)\"", en: "  \(line) \"\(en)\"")
  }
}
