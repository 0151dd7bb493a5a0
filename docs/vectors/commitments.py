#!/usr/bin/env python3
"""Writes commitments.json, from the definitions and with nothing but Python's own library.

An implementation apart from those in Rust and TypeScript, so that a mistake shared by both would show. SCALE is
written out by hand here for the same reason.
"""

import hashlib
import json
import pathlib
import struct


def blake2(*parts):
    return hashlib.blake2b(b"".join(parts), digest_size=32).digest()


def hexed(data):
    return "0x" + data.hex()


def pseudo_random(label, number):
    """A salt for these vectors. Real salts come from the system's random source."""
    return hashlib.sha256(f"{label} {number}".encode()).digest()


# contents and sources

TAGS = {"content": b"zorgketen/content/v1", "source": b"zorgketen/source/v1"}


def commitment(label, salt, data):
    return blake2(TAGS[label], salt, data)


def content_vectors():
    data = [b"", b"wound care, 30 minutes", "zorgplan \u20ac 4,80".encode(), bytes(range(256)) * 5]
    for label in ("content", "source"):
        for number, content in enumerate(data):
            salt = pseudo_random(label, number)
            yield {
                "label": label,
                "salt": hexed(salt),
                "data": hexed(content),
                "commitment": hexed(commitment(label, salt, content)),
            }


# trees

def leaf(salt, record):
    return blake2(b"zorgketen/access-log/v1/leaf", salt, record)


def node(left, right):
    return blake2(b"zorgketen/access-log/v1/node", left, right)


def levels(leaves):
    level, out = list(leaves), []
    while True:
        out.append(level)
        if len(level) <= 1:
            return out
        pairs = [level[at : at + 2] for at in range(0, len(level), 2)]
        level = [node(*pair) if len(pair) == 2 else pair[0] for pair in pairs]


def merkle_root(leaves):
    return levels(leaves)[-1][0] if leaves else blake2(b"zorgketen/access-log/v1/empty")


def siblings(leaves, index):
    out = []
    for level in levels(leaves)[:-1]:
        if index ^ 1 < len(level):
            out.append(level[index ^ 1])
        index //= 2
    return out


def records(tree, count):
    for number in range(count):
        yield pseudo_random(f"record {tree}", number), f"{tree}: reader {number} read".encode()


def tree_vectors():
    for count in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13):
        made = list(records(count, count))
        leaves = [leaf(*record) for record in made]
        yield {
            "records": [
                {"salt": hexed(salt), "record": hexed(record), "leaf": hexed(made_leaf)}
                for (salt, record), made_leaf in zip(made, leaves)
            ],
            "root": hexed(merkle_root(leaves)),
            "proofs": [[hexed(sibling) for sibling in siblings(leaves, index)] for index in range(count)],
        }


# batches

def batch_vectors():
    previous, start = bytes(32), 30_000_000
    for count in (3, 0, 7, 1):
        root = merkle_root([leaf(*record) for record in records(count, count)])
        until = start + 60
        batch = blake2(
            b"zorgketen/access-log/v1/batch", previous, root, struct.pack("<III", count, start, until)
        )
        yield {
            "previous": hexed(previous),
            "merkleRoot": hexed(root),
            "count": count,
            "from": start,
            "until": until,
            "root": hexed(batch),
        }
        previous, start = batch, until


# heads

def u8(value):
    return struct.pack("<B", value)


def u16(value):
    return struct.pack("<H", value)


def u32(value):
    return struct.pack("<I", value)


def compact(value):
    if value < 1 << 6:
        return u8(value << 2)
    if value < 1 << 14:
        return u16(value << 2 | 1)
    return u32(value << 2 | 2)


def option(value):
    return b"\0" if value is None else b"\1" + value


def sized(data):
    return compact(len(data)) + data


DOSSIER = bytes(range(32))
CLIENT, CARER, PROVIDER, TOWN, OFFICER = (bytes([byte] * 32) for byte in (0xA1, 0xB2, 0xC3, 0xD4, 0xE5))
RELATIVE = bytes([0xF6] * 32)
NOW = 30_000_000


def fact(activity, start, minutes, allocation=None, content=None, source=None):
    return (
        u16(activity)
        + u32(start)
        + u16(minutes)
        + option(None if allocation is None else u16(allocation))
        + option(None if content is None else content[0] + sized(content[1]))
        + option(None if source is None else u16(source[0]) + source[1])
    )


def entries():
    salt = pseudo_random("visit", 0)
    content = (commitment("content", salt, b"wound care"), b"store-a/7f3a")
    source = (7, commitment("source", salt, b"2026/17"))
    yield "Opened", u8(0) + DOSSIER + CLIENT + u8(1) + PROVIDER + u32(NOW)
    yield "Allocated", (
        u8(6) + u16(0) + TOWN + PROVIDER + u16(15) + u32(NOW - 1440) + u32(NOW + 43200) + u32(600) + OFFICER + u32(NOW)
    )
    yield "Started", u8(7) + u16(0) + u32(NOW - 600) + CARER + u32(NOW + 1)
    yield "Recorded", (
        u8(1) + u32(0) + CARER + option(PROVIDER) + fact(10, NOW - 60, 30, 0, content, source) + u32(NOW + 2)
    )
    yield "Recorded", u8(1) + u32(1) + RELATIVE + option(None) + fact(11, NOW - 120, 45) + u32(NOW + 3)
    yield "Extended", u8(255) + sized(b"a fact of another pallet")
    yield "Extended", u8(255) + sized(bytes(200))
    yield "Disputed", u8(4) + u32(0) + u8(2) + CLIENT + u32(NOW + 4)
    yield "Amended", (
        u8(2) + u32(2) + u32(0) + CARER + option(PROVIDER) + fact(10, NOW - 60, 25, 0) + u32(NOW + 5)
    )
    yield "Confirmed", u8(3) + compact(2) + u32(1) + u32(2) + CLIENT + u32(NOW + 6)
    yield "Erased", u8(5) + u32(0) + CLIENT + u32(NOW + 7)
    yield "Stopped", u8(8) + u16(0) + u32(NOW) + CARER + u32(NOW + 8)
    yield "Closed", u8(9) + option(CARER) + u32(NOW + 9)


def head_vectors():
    head = bytes(32)
    for kind, entry in entries():
        head = blake2(b"zorgketen/care-log/v1", head, entry)
        yield {"kind": kind, "entry": hexed(entry), "head": hexed(head)}


def main():
    vectors = {
        "version": 1,
        "commitments": list(content_vectors()),
        "trees": list(tree_vectors()),
        "batches": list(batch_vectors()),
        "log": {"dossier": hexed(DOSSIER), "entries": list(head_vectors())},
        "extensions": [
            {"fact": hexed(data), "entry": hexed(u8(255) + sized(data))}
            for data in (b"", b"visit", bytes(63), bytes(64), bytes(16384))
        ],
    }
    path = pathlib.Path(__file__).with_name("commitments.json")
    path.write_text(json.dumps(vectors, indent=1) + "\n")


main()
