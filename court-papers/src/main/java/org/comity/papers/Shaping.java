package org.comity.papers;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Scripts whose letters change their shape and place beside each other, such as Tibetan or Devanagari: the layout sets letters one
 * by one, so each word of such a script is drawn as one figure, shaped by the JDK. It is seen as it should be; it cannot be copied as
 * text. Mongolian is drawn along the line, from left to right.
 */
final class Shaping implements FSObjectDrawerFactory {

    private static final String TYPE = "comity/shaped";
    /** What a reader sees; the name of the page and its style are not drawn. */
    private static final Pattern SEEN = Pattern.compile("(?s)<style.*?</style>|<title>.*?</title>|<[^>]*>|[^<]+");

    private static final int TSHEG = 0x0F0B;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Map<CourtFont, Font> FONTS = new EnumMap<>(CourtFont.class);

    /** The page, with a figure for each word of a shaped script. */
    static String marked(String html) {
        return SEEN.matcher(html).replaceAll(part -> {
            String text = part.group();
            return Matcher.quoteReplacement(text.startsWith("<") ? text : words(text));
        });
    }

    private static String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        StringBuilder word = new StringBuilder();
        CourtFont of = null;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            CourtFont font = DrawnText.joins(character) && of != null
                    ? of
                    : CourtFont.shaping(character).orElse(null);
            if (font != of) {
                out.append(figure(word, of));
                of = font;
            }
            if (of == null) {
                out.appendCodePoint(character);
                continue;
            }
            word.appendCodePoint(character);
            // A line may break after each syllable of Tibetan.
            if (character == TSHEG) {
                out.append(figure(word, of));
            }
        }
        return out.append(figure(word, of)).toString();
    }

    /** Takes the word. */
    private static String figure(StringBuilder word, CourtFont of) {
        if (word.isEmpty()) {
            return "";
        }
        GlyphVector glyphs = shaped(word.toString(), of);
        LineMetrics line = font(of).getLineMetrics(word.toString(), CONTEXT);
        String figure = String.format(
                Locale.ROOT,
                "<object type=\"%s\" data=\"%s\" title=\"%s\" style=\"display:inline-block;width:%.3fem;height:%.3fem;vertical-align:%.3fem\"></object>",
                TYPE,
                of.name(),
                word,
                glyphs.getLogicalBounds().getWidth(),
                line.getAscent() + line.getDescent(),
                -line.getDescent());
        word.setLength(0);
        return figure;
    }

    /** The glyphs of a word at a size of one. */
    static GlyphVector shaped(String word, CourtFont of) {
        return font(of).layoutGlyphVector(CONTEXT, word.toCharArray(), 0, word.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private static synchronized Font font(CourtFont of) {
        return FONTS.computeIfAbsent(of, CourtFont::forShaping);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object")
                && element.getAttribute("type").equals(TYPE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? Shaping::draw : null;
    }

    private static Map<Shape, String> draw(
            Element word,
            double x,
            double y,
            double width,
            double height,
            OutputDevice page,
            RenderingContext context,
            int dotsPerPixel) {
        CourtFont of = CourtFont.valueOf(word.getAttribute("data"));
        String text = word.getAttribute("title");
        LineMetrics line = font(of).getLineMetrics(text, CONTEXT);
        float tall = (float) (height / dotsPerPixel);
        page.drawWithGraphics((float) x, (float) y, (float) (width / dotsPerPixel), tall, on -> {
            on.setColor(Color.BLACK);
            double em = tall / (line.getAscent() + line.getDescent());
            on.scale(em, em);
            on.fill(shaped(text, of).getOutline(0, line.getAscent()));
        });
        return null;
    }
}
