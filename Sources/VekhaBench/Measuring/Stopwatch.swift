import CFloor

/// Seconds that work took.
func seconds(_ work: () async throws -> Void) async rethrows -> Double {
  let start = floor_clock()
  try await work()
  return Double(floor_clock() - start) / 1e9
}

extension [Double] {
  /// The middle value; of an even number the mean of the two in the middle.
  var median: Double { quantile(0.5) }

  func quantile(_ share: Double) -> Double {
    guard let last = sorted().last else { return .nan }
    let place = share * Double(count - 1)
    let lower = sorted()[Int(place)]
    let upper = Int(place) + 1 < count ? sorted()[Int(place) + 1] : last
    return lower + (upper - lower) * (place - place.rounded(.down))
  }
}

/// The product and its floor, measured by turns so that both meet the same weather.
struct Pairs {
  private(set) var product: [Double] = []
  private(set) var floor: [Double] = []

  /// Who comes second may find the disk's own journal just written, so each comes first in turn.
  mutating func add(
    product: () async throws -> Void, floor: () async throws -> Void
  ) async rethrows {
    let isFloorFirst = self.product.count % 2 == 1
    if isFloorFirst { self.floor.append(try await seconds(floor)) }
    self.product.append(try await seconds(product))
    if !isFloorFirst { self.floor.append(try await seconds(floor)) }
  }

  /// How fast the product is beside its floor: 1 is as fast, 0.5 takes twice as long.
  var speed: Double { floor.median / product.median }

  /// How many times the floor's time the product takes.
  var times: Double { product.median / floor.median }
}
