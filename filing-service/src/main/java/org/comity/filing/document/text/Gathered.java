package org.comity.filing.document.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What stands in the paragraphs of a text and in the cells of its tables, while their elements begin and end. A table in a cell is a part of
 * that cell's text.
 */
final class Gathered {
    private static final int MOST_COLUMNS = 200;

    private final Pieces pieces;
    /** The paragraphs that are open: a box with text stands inside of one. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private final List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int tables;

    Gathered(Pieces pieces) {
        this.pieces = pieces;
    }

    void beginParagraph() {
        open.push(new StringBuilder());
    }

    /** What stands outside of all paragraphs is not text. */
    void add(String text) {
        if (!open.isEmpty()) {
            open.peek().append(text);
        }
    }

    void endParagraph() {
        String text = open.pop().toString();
        if (tables == 0) {
            pieces.lines(text);
        } else if (!text.isBlank()) {
            cell.append(cell.isEmpty() ? "" : "\n").append(text.strip());
        }
    }

    /** @return whether it stands in no other */
    boolean beginTable() {
        return tables++ == 0;
    }

    void endTable() {
        tables--;
    }

    boolean isInOutermostTable() {
        return tables == 1;
    }

    /** @param times how often it is repeated beside itself */
    void endCell(int times) {
        if (isInOutermostTable()) {
            for (int i = 0; i < times && row.size() < MOST_COLUMNS; i++) {
                row.add(cell.toString());
            }
            cell.setLength(0);
        }
    }

    void endRow() {
        if (isInOutermostTable()) {
            pieces.row(row);
            row.clear();
        }
    }
}
