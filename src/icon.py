"""Draws icon.png beside this file: two rings that hold each other. Needs Python's standard library alone.

    python3 src/icon.py
"""

import pathlib
import struct
import zlib

SIZE = 128
SAMPLES = 4  # a pixel is the mean of SAMPLES x SAMPLES points

BACKGROUND = (247, 249, 250)
LEFT = (31, 111, 120)
RIGHT = (224, 142, 69)
CORNER = 24.0
RADIUS = 29.0
HALF_WIDTH = 6.5
GAP = 2.5
CENTRES = ((47.0, 64.0), (81.0, 64.0))


def distance(point, centre):
    """How far a point is from the middle line of a ring."""
    x, y = point[0] - centre[0], point[1] - centre[1]
    return abs((x * x + y * y) ** 0.5 - RADIUS)


def inside_card(x, y):
    """Whether a point is in the square with round corners."""
    dx = max(CORNER - x, x - (SIZE - CORNER), 0.0)
    dy = max(CORNER - y, y - (SIZE - CORNER), 0.0)
    return dx * dx + dy * dy <= CORNER * CORNER


def colour(x, y):
    """The colour of a point with its opacity. The left ring passes over at the top and under at the bottom."""
    if not inside_card(x, y):
        return (0, 0, 0, 0)
    left, right = distance((x, y), CENTRES[0]), distance((x, y), CENTRES[1])
    over, under = ((left, LEFT), (right, RIGHT)) if y < SIZE / 2 else ((right, RIGHT), (left, LEFT))
    if over[0] <= HALF_WIDTH:
        return (*over[1], 255)
    if over[0] <= HALF_WIDTH + GAP:
        return (*BACKGROUND, 255)
    return (*(under[1] if under[0] <= HALF_WIDTH else BACKGROUND), 255)


def pixel(column, row):
    """The mean of the points of a pixel, each weighed by its opacity."""
    points = [
        colour(column + (i + 0.5) / SAMPLES, row + (j + 0.5) / SAMPLES)
        for i in range(SAMPLES)
        for j in range(SAMPLES)
    ]
    opacity = sum(point[3] for point in points)
    if opacity == 0:
        return bytes(4)
    mean = [(sum(point[k] * point[3] for point in points) + opacity // 2) // opacity for k in range(3)]
    return bytes([*mean, opacity // len(points)])


def chunk(kind, data):
    """A chunk of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main():
    """Writes the file."""
    rows = b"".join(b"\0" + b"".join(pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
    header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    pathlib.Path(__file__).with_name("icon.png").write_bytes(png)


main()
