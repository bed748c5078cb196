package org.comity.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page inside a package, opened as a stranger opens it: from a disk, in a real browser, without a network. */
class VerifyPageTest {
    private static final Path TABLE = Path.of("../evidence-log/src/test/resources/sample/table");
    private static final String FILE = "with-page.zip";

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "the page of a package checks it from a disk without a network, by its own keys, by the court's, and when it was changed")
    void fromADisk() throws IOException {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        String chromium = System.getenv("COMITY_CHROMIUM");
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(options);
                BrowserContext context = browser.newContext(
                        new Browser.NewContextOptions().setOffline(true).setLocale("en"))) {
            context.setDefaultTimeout(60_000);
            Page page = context.newPage();
            List<String> asked = new ArrayList<>();
            List<String> errors = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.onPageError(errors::add);
            page.navigate(unpacked().toUri().toString());

            byte[] proof = Files.readAllBytes(TABLE.resolve(FILE));
            assertThat(page.getByRole(AriaRole.STATUS)).isEmpty();
            says(page, proof, "this package agrees with itself");
            assertThat(page.getByText("Document intact:")).isVisible();

            page.getByLabel("Keys from elsewhere")
                    .setInputFiles(new FilePayload("policy.txt", "text/plain", policy().getBytes(UTF_8)));
            says(page, proof, "everything that this package claims holds");
            proof[proof.length / 2] ^= 1;
            says(page, proof, "this package does not hold");
            says(page, "no zip".getBytes(UTF_8), "This is not a proof package");

            page.getByRole(AriaRole.COMBOBOX).selectOption("ar");
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(errors).isEmpty();
            assertThat(asked).allMatch(url -> url.startsWith("file:"));
        }
    }

    private static void says(Page page, byte[] file, String result) {
        page.getByLabel("Proof package").setInputFiles(new FilePayload("proof.zip", "application/zip", file));
        page.locator("button").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(result);
    }

    private Path unpacked() throws IOException {
        try (ZipFile zip = new ZipFile(TABLE.resolve(FILE).toFile())) {
            return Files.write(
                    folder.resolve("verify.html"),
                    zip.getInputStream(zip.getEntry("verify.html")).readAllBytes());
        }
    }

    /** The keys of the log of the samples, as the court would publish them. */
    private static String policy() throws IOException {
        for (JsonNode row :
                new ObjectMapper().readTree(TABLE.resolve("table.json").toFile())) {
            if (row.path("name").asText().equals("by the published policy")) {
                return row.path("policy").asText();
            }
        }
        throw new AssertionError("The table has no such row");
    }
}
