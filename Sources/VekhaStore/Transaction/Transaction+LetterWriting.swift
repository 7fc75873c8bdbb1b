import VekhaCore
import VekhaRuntime

extension Transaction {
  func save(_ letter: Letter, carrying reminders: [Reminder.ID]) throws {
    try run(
      """
      INSERT INTO letter
        (id, key, recipient, address, channel, subject, createdAt, state, attempts, retryAt,
          lastError)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, letter.id, letter.key, letter.recipient.rawValue, letter.address,
      letter.channel.rawValue, letter.subject, letter.createdAt.seconds, letter.state.rawValue,
      letter.attempts, letter.nextAttempt?.seconds, letter.lastError)
    try run("INSERT INTO letterBytes (letter, bytes) VALUES (?, ?)", letter.id, letter.bytes)
    try run(
      "UPDATE reminder SET letter = ? WHERE id IN (SELECT value FROM json_each(?))", letter.id,
      reminders.json)
  }

  func update(_ letter: LetterMark) throws {
    try run(
      """
      UPDATE letter SET state = ?1, attempts = ?2, lastError = ?3,
        retryAt = CASE ?1 WHEN 'pending' THEN coalesce(?4, createdAt) END,
        handedAt = coalesce(?6, handedAt)
      WHERE id = ?5
      """, letter.state.rawValue, letter.attempts, letter.lastError, letter.retryAt?.seconds,
      letter.id, letter.handedAt?.seconds)
  }
}
