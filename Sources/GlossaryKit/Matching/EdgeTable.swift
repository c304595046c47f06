/// The edges of a trie: from a node by a step to a node.
///
/// Open addressing with a multiplicative hash. `Dictionary`, whose hash withstands hostile keys,
/// takes three times as long; these keys are small numbers in the order in which they were made.
struct EdgeTable: Sendable {
  private static let none = UInt64.max
  private var keys: [UInt64]
  private var nodes: [UInt32]
  private var count = 0

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: Self.none, count: size)
    nodes = Array(repeating: 0, count: size)
  }

  func node(from node: UInt32, by step: UInt32) -> UInt32? {
    let key = UInt64(node) << 32 | UInt64(step)
    let slot = slot(of: key)
    return keys[slot] == key ? nodes[slot] : nil
  }

  /// The node an edge leads to; a new edge leads to `new`.
  mutating func insert(from node: UInt32, by step: UInt32, to new: UInt32) -> UInt32 {
    let key = UInt64(node) << 32 | UInt64(step)
    var slot = slot(of: key)
    if keys[slot] == key { return nodes[slot] }
    if count * 2 > keys.count {
      grow()
      slot = self.slot(of: key)
    }
    keys[slot] = key
    nodes[slot] = new
    count += 1
    return new
  }

  /// Where a key is, or where it would be.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != Self.none, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldNodes) = (keys, nodes)
    keys = Array(repeating: Self.none, count: oldKeys.count * 2)
    nodes = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, node) in zip(oldKeys, oldNodes) where key != Self.none {
      let slot = slot(of: key)
      keys[slot] = key
      nodes[slot] = node
    }
  }
}
