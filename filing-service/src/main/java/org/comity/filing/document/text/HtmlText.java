package org.comity.filing.document.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML.Tag;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;

/** The text of a page, as the parser of the JDK reads it, which fetches nothing. */
final class HtmlText extends HTMLEditorKit.ParserCallback {
    private final StringBuilder text = new StringBuilder();
    private int silent;

    private HtmlText() {}

    static String of(String html) {
        HtmlText read = new HtmlText();
        try {
            new ParserDelegator().parse(new StringReader(html), read, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read.text.toString();
    }

    @Override
    public void handleText(char[] data, int position) {
        if (silent == 0) {
            text.append(data);
        }
    }

    @Override
    public void handleStartTag(Tag tag, MutableAttributeSet attributes, int position) {
        if (isSilent(tag)) {
            silent++;
        }
        line(tag);
    }

    @Override
    public void handleEndTag(Tag tag, int position) {
        if (isSilent(tag) && silent > 0) {
            silent--;
        }
        line(tag);
    }

    @Override
    public void handleSimpleTag(Tag tag, MutableAttributeSet attributes, int position) {
        line(tag);
    }

    private static boolean isSilent(Tag tag) {
        return tag == Tag.STYLE || tag == Tag.SCRIPT || tag == Tag.TITLE;
    }

    private void line(Tag tag) {
        if (tag.breaksFlow() || tag == Tag.TR) {
            text.append('\n');
        } else if (tag == Tag.TD || tag == Tag.TH) {
            text.append('\t');
        }
    }
}
