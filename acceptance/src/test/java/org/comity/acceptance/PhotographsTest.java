package org.comity.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import io.restassured.path.json.JsonPath;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The browser's own canvas on real pictures, on a page as wide as a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A paper that is photographed")
class PhotographsTest {
    private static final int PHONE_WIDTH = 360;
    private static final int DARK_DESK = 60;

    @TempDir
    static Path folder;

    private Stack stack;
    private Playwright playwright;
    private Browser browser;
    private Person filer;
    private Person clerk;

    @RegisterExtension
    final AfterTestExecutionCallback pictures =
            step -> step.getExecutionException().ifPresent(failure -> {
                filer.keepsPicture("failed-photographs");
                clerk.keepsPicture("failed-photographs-clerk");
            });

    @BeforeAll
    void start() throws IOException {
        stack = Stack.start(Map.of("COMITY_FILING_READING_TESSERACT", "tesseract"));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        String chromium = System.getenv("COMITY_CHROMIUM");
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        browser = playwright.chromium().launch(options);
        filer = Person.at(browser, stack.url(), "en-GB", "Europe/Berlin");
        filer.page().setViewportSize(PHONE_WIDTH, 780);
        clerk = Person.at(browser, stack.url(), "zh-CN", "Asia/Shanghai");
    }

    @AfterAll
    void stop() throws IOException {
        if (playwright != null) {
            playwright.close();
        }
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    @DisplayName(
            "is cut out along its edges, sent as one PDF with its pictures beside it, and read by the clerk with both")
    void goesThrough() throws IOException {
        Caller account = Caller.signedIn(stack.url(), "plaintiff@example.com");
        FilingOffice office = new FilingOffice(account, account, account);
        String submission = office.drafts(List.of(
                FilingOffice.company("PLAINTIFF", "Rheinland Maschinenbau GmbH", "DE", "legal@rheinland.example"),
                FilingOffice.company("DEFENDANT", "Hanbit Precision, Inc.", "US", "legal@hanbit.example")));

        areStraightened(submission);
        JsonPath sent = account.gets("/api/filing/submissions/" + submission);
        String pdf = sent.getString("documents.find { it.filename == 'front.pdf' }.id");
        assertThat(sent.getInt("documents.find { it.filename == 'front.pdf' }.pages"))
                .isEqualTo(2);
        assertThat(sent.<Integer>getList("documents.findAll { it.photographOf == '" + pdf + "' }.photographPage"))
                .containsExactlyInAnyOrder(1, 2);
        isWithoutTheDesk(account, sent.getString("documents.find { it.id == '" + pdf + "' }.digest"));

        office.lodges(submission);
        isReadBesideItsPictures(submission, pdf, sent);
    }

    private void areStraightened(String submission) throws IOException {
        filer.signsIn("plaintiff@example.com", Stack.PASSWORD);
        filer.opens("/filing/" + submission + "?step=documents");
        filer.chooses("Kind of document", "Authority of the representative");
        // What is in Chinese needs no translation.
        filer.page().getByLabel("Language of the document").selectOption("zh-CN");
        filer.page().getByLabel(Pattern.compile("^PDF, or photographs")).setInputFiles(new Path[] {
            photographed("front", "EXTRACT of the register of companies"),
            photographed("back", "Page two of the EXTRACT")
        });
        filer.sees("The edges of a page were found in the pictures of these pages: 1, 2");
        filer.looksAt("photographs-phone");
        hasNoSidewaysScrolling();

        filer.presses("^Straighten these pages$");
        filer.presses("^Edges and contrast of page 1$");
        Locator corner = filer.button("^Upper left corner$");
        corner.press("ArrowRight");
        filer.sees("^Upper left corner: .+ from the left, .+ from the top$");
        String moved =
                filer.page().getByText(Pattern.compile("^Upper left corner: ")).textContent();
        corner.press("Shift+ArrowLeft");
        assertThat(filer.page().getByText(Pattern.compile("^Upper left corner: ")))
                .not()
                .hasText(moved);
        corner.press("Shift+ArrowRight");
        assertThat(filer.page().getByText(Pattern.compile("^Upper left corner: ")))
                .hasText(moved);
        filer.looksAt("photographs-edges");
        hasNoSidewaysScrolling();
        filer.presses("^Use this$");

        filer.presses("^Upload$");
        filer.sees("front.pdf was received and checked");
        filer.sees("back.jpg was received and checked");
    }

    private void hasNoSidewaysScrolling() {
        assertThat(filer.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(filer.page().evaluate("document.documentElement.clientWidth"));
    }

    /** What lies at the edges of each page is paper. */
    private static void isWithoutTheDesk(Caller reader, String digest) throws IOException {
        for (int nth = 1; nth <= 2; nth++) {
            BufferedImage page = ImageIO.read(new ByteArrayInputStream(reader.asks()
                    .get("/api/filing/documents/" + digest + "/pages/" + nth)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray()));
            for (int x : new int[] {page.getWidth() / 10, page.getWidth() / 2, page.getWidth() * 9 / 10}) {
                for (int y : new int[] {page.getHeight() / 20, page.getHeight() * 19 / 20}) {
                    assertThat(new Color(page.getRGB(x, y)).getGreen())
                            .as("page %d at %d, %d", nth, x, y)
                            .isGreaterThan(2 * DARK_DESK);
                }
            }
        }
    }

    private void isReadBesideItsPictures(String submission, String pdf, JsonPath sent) {
        clerk.signsIn("clerk@court.example", Stack.PASSWORD);
        clerk.opens("/reviews/" + submission);
        clerk.page()
                .getByLabel("查看的文件")
                .selectOption(sent.getString("documents.find { it.id == '" + pdf + "' }.digest"));
        Locator beside = clerk.page().getByLabel("并排显示");
        assertThat(beside.locator("option")).hasCount(3);
        beside.selectOption(
                sent.getString("documents.find { it.photographOf == '" + pdf + "' && it.photographPage == 2 }.id"));
        clerk.sees("SHA-256 "
                + sent.getString(
                        "documents.find { it.photographOf == '" + pdf + "' && it.photographPage == 2 }.digest"));
        clerk.presses("^机器识读的文字$");
        clerk.sees("EXTRACT of the register");
        clerk.looksAt("photographs-clerk");
    }

    /** A page that lies a little turned on a dark desk. */
    private static Path photographed(String name, String line) throws IOException {
        BufferedImage picture = new BufferedImage(1500, 2000, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setBackground(new Color(DARK_DESK, DARK_DESK, DARK_DESK));
        pen.clearRect(0, 0, 1500, 2000);
        pen.transform(AffineTransform.getRotateInstance(Math.toRadians(4), 750, 1000));
        pen.setColor(new Color(235, 235, 230));
        pen.fillRect(200, 250, 1100, 1500);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 48));
        for (int y = 420; y < 1600; y += 90) {
            pen.drawString(line, 280, y);
        }
        pen.dispose();
        Path file = folder.resolve(name + ".jpg");
        ImageIO.write(picture, "jpg", file.toFile());
        assertThat(Files.size(file)).isPositive();
        return file;
    }
}
