import VekhaCore
import VekhaLanguage
import VekhaRuntime

extension Pass.Outcome {
  /// What a pass did, in one sentence.
  var words: Bilingual {
    isIdle
      ? Catalogue.Running.idle
      : Catalogue.Running.pass(
        woken: sweep.woken, opened: sweep.opened, reminders: sweep.reminders,
        composed: round.composed, sent: round.sent, failed: round.failed)
  }
}
