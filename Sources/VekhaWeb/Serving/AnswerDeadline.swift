package import NIOCore

/// Cuts off a connection on which nothing has been answered for too long, however busily it talks.
///
/// A client that sends a header a byte at a time is never idle and would hold its place for ever.
package final class AnswerDeadline: ChannelDuplexHandler, RemovableChannelHandler {
  package typealias InboundIn = NIOAny
  package typealias OutboundIn = NIOAny

  private let limit: TimeAmount
  private var alarm: Scheduled<Void>?

  /// Takes the time that a client has from one answer to the next.
  package init(seconds: Int64) {
    limit = .seconds(seconds)
  }

  package func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { restart(context) }
  }

  package func channelActive(context: ChannelHandlerContext) {
    restart(context)
    context.fireChannelActive()
  }

  package func write(
    context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
  ) {
    restart(context)
    context.write(data, promise: promise)
  }

  package func channelInactive(context: ChannelHandlerContext) {
    alarm?.cancel()
    context.fireChannelInactive()
  }

  package func handlerRemoved(context: ChannelHandlerContext) {
    alarm?.cancel()
  }

  private func restart(_ context: ChannelHandlerContext) {
    alarm?.cancel()
    alarm = context.eventLoop.assumeIsolated().scheduleTask(in: limit) {
      context.close(promise: nil)
    }
  }
}
