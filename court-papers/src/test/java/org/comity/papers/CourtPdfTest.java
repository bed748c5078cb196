package org.comity.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A court's paper")
class CourtPdfTest {

    @ParameterizedTest(name = "draws {0}")
    @ValueSource(
            strings = {
                "Hanbit Trading Co., Ltd.",
                "Đặng Thị Ngọc Trâm",
                "Müller-Lüdenscheidt Łódź Þórður",
                "Ελληνική Δημοκρατία",
                "Наталья Семёновна Ұлан",
                "韩光贸易株式会社",
                "龍﨑 さくら カブシキ",
                "주식회사 한빛무역",
                "𠮷田 𣘺本 㐂 𠀋",
                "Արմեն Սարգսյան",
                "გიორგი ბერიძე",
                "ສົມໄຊ"
            })
    void draws(String name) throws IOException {
        String text = textOf(page(name));
        assertTrue(text.contains(Normalizer.normalize(name, Normalizer.Form.NFKC)), text);
    }

    @Test
    @DisplayName("is drawn beside others, each with its own text")
    void beside() throws Exception {
        try (ExecutorService clerks = Executors.newFixedThreadPool(6)) {
            List<Future<byte[]>> papers = IntStream.range(0, 24)
                    .mapToObj(number -> clerks.submit(() -> page("第" + number + "号 한빛 " + number + " office")))
                    .toList();
            for (int number = 0; number < papers.size(); number++) {
                String text = textOf(papers.get(number).get());
                assertTrue(text.contains("第" + number + "号 한빛 " + number + " office"), text);
            }
        }
    }

    @ParameterizedTest(name = "draws {0} from right to left")
    @ValueSource(strings = {"شركة المجد للتجارة", "שלום כהן"})
    void drawsFromRightToLeft(String name) throws IOException {
        String text = textOf(page(name));
        assertFalse(text.contains("[U+"), text);
        assertFalse(text.contains("#"), text);
        for (String word : name.split(" ")) {
            assertTrue(
                    text.contains(word) || text.contains(new StringBuilder(word).reverse()),
                    word + " is not in " + text);
        }
    }

    @ParameterizedTest(name = "shapes {0}")
    @ValueSource(
            strings = {
                "ดวงฤทัย จันทร์โม",
                "བཀྲ་ཤིས་སྒྲོལ་མ",
                "विकास शर्मा",
                "ᠪᠠᠲᠤ",
                "শেখ রহমান",
                "முத்து",
                "សុខ ចាន់",
                "အောင်ဆန်း"
            })
    void shapes(String name) throws IOException {
        // Drawn as figures: they blacken the page, and no letter is set one by one.
        byte[] pdf = CourtPdf.whole(html(name));
        assertEquals("", textOf(pdf).strip());
        assertTrue(inkOn(pdf) > 4L * name.length(), "nothing is drawn");
    }

    @Test
    @DisplayName("stacks the letters of Tibetan")
    void stacks() {
        assertTrue(Shaping.shaped("སྒྲོ", CourtFont.TIBETAN).getNumGlyphs() < "སྒྲོ".length());
    }

    @ParameterizedTest(name = "is not made of {0}, and says that it is {1}")
    @CsvSource({"𪛖, U+2A6D6", "ꦲ, U+A9B2", "ܐ, U+0710"})
    void isNotMade(String name, String character) {
        NotDrawnException refused =
                assertThrows(NotDrawnException.class, () -> CourtPdf.whole(html("原告" + name + "有限公司")));
        assertEquals(
                List.of(character),
                refused.characters().stream().map(Undrawn::character).toList());
        String around = refused.characters().getFirst().around();
        assertTrue(around.contains("原告[" + character + "]有限公司"), around);
    }

    @ParameterizedTest(name = "shows the unseen character {0}")
    @ValueSource(ints = {0x202E, 0x2066, 0x200B, 0x200E, 0x0001, 0x001B, 0xFFFE, 0xD800, 0xDFB7, 0xE000})
    void showsTheUnseen(int character) throws IOException {
        String text = textOf(page("Hanbit" + new String(Character.toChars(character)) + "Trading"));
        assertTrue(text.contains("Hanbit[U+%04X]Trading".formatted(character)), text);
    }

    @ParameterizedTest(name = "keeps {0} long words on the page")
    @ValueSource(strings = {"A", "韩", "한", "W"})
    void keepsLongWordsOnThePage(String letter) throws IOException {
        try (PDDocument read = Loader.loadPDF(page(letter.repeat(190)))) {
            float width = read.getPage(0).getMediaBox().getWidth();
            List<TextPosition> letters = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    letters.add(position);
                }
            };
            stripper.getText(read);
            assertEquals(190, letters.size());
            assertTrue(letters.stream().allMatch(position -> position.getEndX() < width), "a letter is off the page");
        }
    }

    @Test
    @DisplayName("embeds its fonts")
    void embedsItsFonts() throws IOException {
        try (PDDocument read = Loader.loadPDF(page("韩 한 A 𠮷"))) {
            var resources = read.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
        }
    }

    private static byte[] page(String name) {
        return CourtPdf.withCodePoints(html(name));
    }

    private static long inkOn(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(read).renderImage(0);
            return IntStream.range(0, page.getWidth() * page.getHeight())
                    .filter(at -> (page.getRGB(at % page.getWidth(), at / page.getWidth()) & 0xFF) < 128)
                    .count();
        }
    }

    private static String html(String name) {
        return """
                <html><head><style>body { font-family: %s } table { table-layout: fixed; width: 100%% } td { word-wrap: break-word }</style></head>
                <body><table><tr><td>%s</td></tr></table></body></html>""".formatted(CourtPdf.FAMILIES, name);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            // The font shares glyphs between characters and their radicals; a reader sees no difference.
            return Normalizer.normalize(new PDFTextStripper().getText(read), Normalizer.Form.NFKC);
        }
    }
}
