package import VekhaCore

/// The verbs of the engine, the letters and the database.
extension Catalogue.Verbs {
  package static let tick = Bilingual(
    ru: "Один проход: напоминания и отправка писем; для cron.",
    en: "One pass of the engine and of delivery; for cron.")
  package static let tickExamples = Bilingual(
    ru: """
        */15 * * * * vekha tick
        vekha tick --now 2022-03-15T09:00:00+04:00
      """,
    en: """
        */15 * * * * vekha tick
        vekha tick --now 2022-03-15T09:00:00+04:00
      """)
  package static let run = Bilingual(
    ru: "Работать, пока не остановят: напоминания и отправка писем.",
    en: "Run until told to stop: reminders and delivery.")
  package static let runExamples = Bilingual(
    ru: """
      Остановить: Ctrl-C или SIGTERM; начатый проход будет закончен.
        vekha run --data /srv/vekha
      """,
    en: """
      Stop it with Ctrl-C or SIGTERM; the pass in hand will be finished.
        vekha run --data /srv/vekha
      """)
  package static let outbox = Bilingual(ru: "Письма и их судьба.", en: "Letters and their fate.")
  package static let outboxList = Bilingual(
    ru: "Письма, новые сверху.", en: "Letters, newest first.")
  package static let outboxRetry = Bilingual(
    ru: "Отправить ещё раз письмо, которое не приняли.",
    en: "Try a letter again that was not taken.")
  package static let outboxDrop = Bilingual(
    ru: "Снять письмо: оно не будет отправлено.", en: "Give a letter up: it will not be sent.")
  package static let letterState = Bilingual(
    ru: "Только в этом состоянии.", en: "Only in this state.")
  package static let toPerson = Bilingual(ru: "Только этому человеку.", en: "Only to this person.")
  package static let oneLetter = Bilingual(
    ru: "Код письма или его начало.", en: "The letter's id, or its beginning.")
  package static let letterName = Bilingual(ru: "письмо", en: "letter")
  package static let explain = Bilingual(
    ru: "Почему письмо ушло этому человеку в это время — или почему письма не было.",
    en: "Why a letter was sent to this person at this time, or why there was none.")

  package static let verify = Bilingual(
    ru: "Проверить базу: журнал воспроизводится и сверяется с состоянием.",
    en: "Prove the database whole: the journal is replayed and compared with the state.")
  package static let backup = Bilingual(
    ru: "Согласованная копия базы и документов одним файлом, на ходу.",
    en: "A consistent copy of the database and documents in one file, while others work.")
  package static let newFile = Bilingual(ru: "Новый файл.", en: "A new file.")
  package static let restore = Bilingual(
    ru: "Вернуть базу и документы из копии.", en: "Bring the database and documents back.")
  package static let restoreExamples = Bilingual(
    ru: """
      Копия сначала проверяется; прежняя база остаётся рядом с концом «.replaced».
        vekha restore vekha-2022-03-15.backup --yes
      """,
    en: """
      The copy is proved first; the earlier database stays beside it, ending in .replaced.
        vekha restore vekha-2022-03-15.backup --yes
      """)
  package static let backupFile = Bilingual(
    ru: "Файл, записанный командой backup.", en: "A file written by backup.")
  package static let manual = Bilingual(
    ru: "Напечатать страницу руководства (man).", en: "Print the manual page.")
}
