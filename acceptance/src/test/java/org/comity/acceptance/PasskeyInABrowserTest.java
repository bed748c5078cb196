package org.comity.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser's own WebAuthn with an authenticator that it plays itself. Each test stands on the one before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("A passkey in a browser")
class PasskeyInABrowserTest {
    private static final int PROOF_LASTS_SECONDS = 45;
    private static final String WHO = "plaintiff@example.com";

    private Stack stack;
    private Playwright playwright;
    private Browser browser;
    /** As the authenticator gave it out, once it was made. */
    private JsonObject key;

    private Person person;
    private CDPSession authenticators;
    private String authenticator;

    @RegisterExtension
    final AfterTestExecutionCallback pictures =
            step -> step.getExecutionException().ifPresent(failure -> person.keepsPicture("failed-passkey"));

    @BeforeAll
    void start() throws IOException {
        stack = Stack.start(Map.of("COMITY_PROOF_LASTS", PROOF_LASTS_SECONDS + "S"));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        String chromium = System.getenv("COMITY_CHROMIUM");
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        browser = playwright.chromium().launch(options);
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

    @BeforeEach
    void arrive() {
        arriveAt(stack.url());
    }

    /** With a device that holds the passkey, if it was made before. */
    private void arriveAt(String url) {
        person = Person.at(browser, url, "en-GB", "Europe/Berlin");
        authenticators = person.context().newCDPSession(person.page());
        authenticators.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject added = new JsonObject();
        added.add("options", device);
        authenticator = authenticators
                .send("WebAuthn.addVirtualAuthenticator", added)
                .get("authenticatorId")
                .getAsString();
        if (key != null) {
            JsonObject held = ofAuthenticator();
            held.add("credential", key);
            authenticators.send("WebAuthn.addCredential", held);
        }
    }

    private JsonObject ofAuthenticator() {
        JsonObject which = new JsonObject();
        which.addProperty("authenticatorId", authenticator);
        return which;
    }

    private JsonArray keysOfTheDevice() {
        return authenticators.send("WebAuthn.getCredentials", ofAuthenticator()).getAsJsonArray("credentials");
    }

    @AfterEach
    void leave() {
        // A signature counts; the next device has the key as this one left it.
        JsonArray keys = keysOfTheDevice();
        if (!keys.isEmpty()) {
            key = keys.get(0).getAsJsonObject();
        }
        person.close();
    }

    private void signsInByPasskey() {
        person.opens("/sign-in");
        person.presses("Sign in with a passkey");
        person.page().waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
    }

    @Test
    @Order(1)
    @DisplayName("is made on the page of the account, for this court alone, and stays on the device")
    void made() {
        person.signsIn(WHO, Stack.PASSWORD);
        person.opens("/profile");
        person.fills("Name of the new passkey", "My laptop");
        person.presses("Add a passkey");
        person.sees("My laptop");
        person.looksAt("passkey-made");

        assertThat(keysOfTheDevice()).singleElement().satisfies(made -> {
            assertThat(made.getAsJsonObject().get("rpId").getAsString()).isEqualTo("localhost");
            assertThat(made.getAsJsonObject().get("isResidentCredential").getAsBoolean())
                    .isTrue();
        });
    }

    @Test
    @Order(2)
    @DisplayName("signs in without address and password, and what was signed for it opens nothing again")
    void signsIn() {
        Request sent = person.page()
                .waitForRequest(
                        request -> request.url().endsWith("/api/sessions/passkey")
                                && request.method().equals("POST"),
                        this::signsInByPasskey);
        assertThat(person.button("Sign out")).isVisible();

        APIResponse again = person.page()
                .request()
                .post(
                        sent.url(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setHeader("Origin", stack.url())
                                .setData(sent.postData()));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("passkey-refused");
    }

    @Test
    @Order(3)
    @DisplayName("proves again who is here before what binds, once the proof is too old")
    void proves() {
        signsInByPasskey();
        person.opens("/profile");
        person.button("Save a copy").waitFor();
        // The time that is tested.
        person.page().waitForTimeout(1000 * (PROOF_LASTS_SECONDS + 1));
        person.presses("Save a copy");
        assertThat(person.button("Confirm with a passkey")).isVisible();

        Download copy = person.page().waitForDownload(() -> person.presses("Confirm with a passkey"));

        assertThat(copy.suggestedFilename()).endsWith(".json");
    }

    @Test
    @Order(4)
    @DisplayName("does nothing for who is not known to the device")
    void unverified() {
        JsonObject nobody = ofAuthenticator();
        nobody.addProperty("isUserVerified", false);
        authenticators.send("WebAuthn.setUserVerified", nobody);

        person.opens("/sign-in");
        person.presses("Sign in with a passkey");

        person.sees("The device answered nothing, or you left it");
        assertThat(person.page()).hasURL(Pattern.compile("sign-in"));
    }

    @Test
    @Order(5)
    @DisplayName("is not given to another address, even if the court answers there")
    void elsewhere() {
        person.close();
        arriveAt(stack.url().replace("localhost", "127.0.0.1"));
        person.opens("/sign-in");
        person.presses("Sign in with a passkey");

        person.sees("The browser does not give passkeys to this address");
        assertThat(person.page()).hasURL(Pattern.compile("sign-in"));
    }

    @Test
    @Order(6)
    @DisplayName("opens nothing once it was removed")
    void removed() {
        signsInByPasskey();
        person.opens("/profile");
        person.presses("^Remove$");
        person.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .click();
        person.sees("You have no passkey yet");
        person.presses("Sign out");

        person.opens("/sign-in");
        person.presses("Sign in with a passkey");

        person.sees("This passkey was not taken");
        assertThat(person.page()).hasURL(Pattern.compile("sign-in"));
    }
}
