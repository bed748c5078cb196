package org.comity.filing.document.check;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The pages of a file, each counted once however often the tree names it, since a receipt states their number. The tree is
 * walked, because it may announce pages that are not there.
 */
final class Pages {
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Node> ahead = new ArrayDeque<>();
    private int named;
    private int count;
    private int firstWithoutSize;

    private record Node(COSDictionary dictionary, COSArray mediaBox, int depth) {}

    private Pages() {}

    static Pages of(OpenedPdf pdf) {
        Pages pages = new Pages();
        pages.add(pdf.catalog().getDictionaryObject(COSName.PAGES), null, 0);
        while (!pages.ahead.isEmpty()) {
            pages.visit(pages.ahead.pop());
        }
        return pages;
    }

    int count() {
        return count;
    }

    /** Its number from 1; empty if every page has an area. */
    Optional<Integer> withoutSize() {
        return firstWithoutSize == 0 ? Optional.empty() : Optional.of(firstWithoutSize);
    }

    private void add(COSBase node, COSArray mediaBox, int depth) {
        Bounds.require(++named <= Bounds.PAGES && depth <= Bounds.PAGE_TREE_DEPTH);
        if (node instanceof COSDictionary dictionary && seen.add(dictionary)) {
            COSArray own = dictionary.getCOSArray(COSName.MEDIA_BOX);
            ahead.push(new Node(dictionary, own == null ? mediaBox : own, depth));
        }
    }

    private void visit(Node node) {
        COSArray kids = node.dictionary().getCOSArray(COSName.KIDS);
        if (kids == null) {
            count++;
            if (firstWithoutSize == 0 && !hasArea(node.mediaBox())) {
                firstWithoutSize = count;
            }
            return;
        }
        // Last first, so that the first is popped next and pages are numbered as people number them.
        for (int i = kids.size() - 1; i >= 0; i--) {
            add(kids.getObject(i), node.mediaBox(), node.depth() + 1);
        }
    }

    /** Every program shows a page without a box on paper of its own choice. */
    private static boolean hasArea(COSArray box) {
        if (box == null || box.size() < 4) {
            return true;
        }
        PDRectangle page = new PDRectangle(box);
        return page.getWidth() > 0 && page.getHeight() > 0;
    }
}
