package org.comity.evidence.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Up to 256 neighbouring hashes of one level of eight, the unit in which a log publishes its tree; or a bundle of
 * up to 256 entries. Source: C2SP tlog-tiles.
 *
 * @param level in steps of eight tree levels; {@link #ENTRIES} for a bundle of entries
 * @param index of the tile on its level
 * @param width 1 to 256; less than 256 for the last, partial tile
 */
public record Tile(int level, long index, int width) {
    public static final int ENTRIES = -1;
    public static final int FULL = 256;

    private static final Pattern PATH = Pattern.compile(
            "tile/(entries|[0-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public Tile {
        if (level < ENTRIES || level > 7 || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("No tile " + level + "/" + index + " of width " + width);
        }
    }

    /** The tile that a request path names, without leading slash; empty if it names none. */
    public static Optional<Tile> parse(String path) {
        Matcher match = PATH.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        int width = match.group(3) == null ? FULL : Integer.parseInt(match.group(3));
        String digits = match.group(2).replace("x", "").replace("/", "");
        if (digits.length() > 18 || (match.group(3) != null && width >= FULL)) {
            return Optional.empty();
        }
        int level = match.group(1).equals("entries") ? ENTRIES : Integer.parseInt(match.group(1));
        if (level > 7) {
            return Optional.empty();
        }
        Tile tile = new Tile(level, Long.parseLong(digits), width);
        return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    /** All tiles of hashes that a tree of this size has. */
    public static List<Tile> ofTree(long size) {
        List<Tile> tiles = new ArrayList<>();
        long hashes = size;
        for (int level = 0; hashes > 0; level++, hashes >>= 8) {
            for (long index = 0; index < hashes / FULL; index++) {
                tiles.add(new Tile(level, index, FULL));
            }
            if (hashes % FULL != 0) {
                tiles.add(new Tile(level, hashes / FULL, (int) (hashes % FULL)));
            }
        }
        return tiles;
    }

    /** Such as {@code tile/0/x001/x234/067} or {@code tile/entries/000.p/17}. */
    public String path() {
        StringBuilder number = new StringBuilder(String.format("%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            number.insert(0, String.format("x%03d/", rest % 1000));
        }
        String kind = level == ENTRIES ? "entries" : Integer.toString(level);
        return "tile/" + kind + "/" + number + (width == FULL ? "" : ".p/" + width);
    }

    /** How many leaves the tree must have before this tile exists. */
    public long leavesNeeded() {
        long hashes = index * FULL + width;
        return level == ENTRIES ? hashes : hashes << (8 * level);
    }
}
