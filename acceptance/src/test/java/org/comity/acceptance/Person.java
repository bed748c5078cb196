package org.comity.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a browser of their own, who acts by what they see: roles, labels and names. */
final class Person implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Milliseconds; the machine may be busy with other tests. */
    private static final double PATIENCE = 30_000;

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final String url;
    private final BrowserContext context;
    private final Page page;

    private Person(String url, BrowserContext context) {
        this.url = url;
        this.context = context;
        this.page = context.newPage();
    }

    /** @param language as the browser asks for it; @param zone of the reader's clock */
    static Person at(Browser browser, String url, String language, String zone) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId(zone)
                .setViewportSize(1280, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new Person(url, context);
    }

    /** @param context in which a page is open */
    static Person in(BrowserContext context, String url) {
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new Person(url, context);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    void opens(String path) {
        page.navigate(path.startsWith("http") ? path : url + path);
    }

    void signsIn(String email, String password) {
        opens("/sign-in");
        page.locator("input[type=email]").fill(email);
        page.locator("input[type=password]").fill(password);
        page.locator("main button[type=submit]").click();
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
    }

    void uploads(String label, Path file) {
        page.getByLabel(pattern(label)).first().setInputFiles(file);
    }

    void fills(String label, String text) {
        page.getByLabel(pattern(label)).first().fill(text);
    }

    /**
     * By the key: where the page has just moved, the browser gave the second half of a click to what lies below the button. Why, is not known.
     */
    void presses(String name) {
        assertThat(button(name)).isEnabled();
        button(name).press("Enter");
    }

    /** The last box of that label; beside an open PDF by the key, as {@link #presses}. */
    void ticks(String label) {
        Locator box = page.getByLabel(label).last();
        if (hasPdfOpen()) {
            assertThat(box).isEnabled();
            box.press("Space");
            assertThat(box).isChecked();
        } else {
            box.check();
        }
    }

    private boolean hasPdfOpen() {
        return page.locator("iframe.paper").count() > 0;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(pattern(name)))
                .first();
    }

    /** The button of that name that stands at this place among them, from 0. */
    Locator button(String name, int at) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(pattern(name)))
                .nth(at);
    }

    Path downloads(String button) {
        Download download = page.waitForDownload(() -> presses(button));
        Path file = Path.of("target", "downloads", download.suggestedFilename());
        download.saveAs(file);
        return file.toAbsolutePath();
    }

    /** What comes by way of other services: loads the page again until it is there. */
    void seesInTime(String text) {
        for (int attempt = 0; attempt < 10; attempt++) {
            try {
                page.getByText(pattern(text)).first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE / 10));
                return;
            } catch (TimeoutError notYet) {
                page.reload();
            }
        }
        sees(text);
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(pattern(link)))
                .first()
                .click();
    }

    /** Chooses in a list, by what the reader sees. */
    void chooses(String label, String option) {
        page.getByLabel(pattern(label)).first().selectOption(new SelectOption().setLabel(option));
    }

    void checks(String label) {
        page.getByLabel(pattern(label)).first().check();
    }

    /** Not what a closed list of choices has. */
    void sees(String text) {
        assertThat(page.getByText(pattern(text))
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
    }

    /** In the hearing room: whether the line to it stands, {@code open} or {@code reconnecting}. */
    void awaitsLine(String state) {
        assertThat(page.getByTestId("line")).hasAttribute("data-line", state);
    }

    void awaitsPhase(String phase) {
        assertThat(page.getByTestId("phase")).hasAttribute("data-phase", phase);
    }

    /** The numbers of the lines of the hearing's record that this person sees, in their order. */
    List<String> recordLines() {
        return page.locator("[role=log] [data-seq]").all().stream()
                .map(line -> line.getAttribute("data-seq"))
                .toList();
    }

    /** What is on the screen is kept as a picture and held against WCAG 2.2 AA. */
    void looksAt(String step) {
        // Not until the network is idle: the inbox is watched as long as somebody is signed in.
        page.waitForFunction("() => document.querySelector('main h1') && !document.querySelector('.pending')");
        keepsPicture(step);
        List<Rule> violations =
                new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        assertThat(violations)
                .as("accessibility of " + step + " (" + page.url() + ")")
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()) + " " + node.getHtml())
                                .limit(3)
                                .toList())
                .isEmpty();
    }

    void keepsPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    static Pattern pattern(String text) {
        return Pattern.compile(text);
    }

    @Override
    public void close() {
        context.close();
    }
}
