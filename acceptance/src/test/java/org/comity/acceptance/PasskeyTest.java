package org.comity.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A passkey in a browser, with a device that the browser itself imitates (W3C Web Authentication, 11: virtual authenticators). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("A passkey in a browser")
class PasskeyTest {
    private static final String EMAIL = "plaintiff@example.com";
    private static final String SIGN_IN = "Sign in with a passkey";
    /** For how long a proof is recent, in this test. */
    private static final Duration PROOF = Duration.ofSeconds(40);

    private Stack stack;
    private Playwright playwright;
    private Person plaintiff;
    private String answered;

    @BeforeAll
    void start() throws IOException {
        stack = Stack.start(Map.of("COMITY_PROOF_LASTS", PROOF.toSeconds() + "S"));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu"));
        String chromium = System.getenv("COMITY_CHROMIUM");
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        Browser browser = playwright.chromium().launch(options);
        plaintiff = Person.at(browser, stack.url(), "en-GB", "Europe/Berlin");
        device();
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

    /** Inside the machine, with a fingerprint that is always the right one. */
    private void device() {
        CDPSession session = plaintiff.context().newCDPSession(plaintiff.page());
        session.send("WebAuthn.enable");
        session.send(
                "WebAuthn.addVirtualAuthenticator", JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                 "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""").getAsJsonObject());
    }

    @Test
    @Order(1)
    @DisplayName("is added on the page of the account")
    void isAdded() {
        plaintiff.signsIn(EMAIL, Stack.PASSWORD);
        plaintiff.opens("/profile");
        plaintiff.fills("Name of the new passkey", "My telephone");
        plaintiff.presses("Add a passkey");
        assertThat(plaintiff.page().getByText("My telephone", exactly())).isVisible();
    }

    @Test
    @Order(2)
    @DisplayName("signs in without password and address")
    void signsIn() {
        signOut();
        plaintiff.opens("/sign-in");
        Request sent = plaintiff.page().waitForRequest("**/api/sessions/passkey", () -> plaintiff.presses(SIGN_IN));
        answered = sent.postData();
        assertThat(plaintiff.button("Sign out")).isVisible();
        assertThat(sent.response().status()).isEqualTo(200);
    }

    @Test
    @Order(3)
    @DisplayName("answers once: what the browser sent opens nothing a second time")
    void notTwice() {
        APIResponse again = plaintiff
                .page()
                .request()
                .post(
                        stack.url() + "/api/sessions/passkey",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(answered));
        assertThat(again.status()).isEqualTo(422);
        JsonObject problem = JsonParser.parseString(again.text()).getAsJsonObject();
        assertThat(problem.get("code").getAsString()).isEqualTo("passkey-refused");
    }

    @Test
    @Order(4)
    @DisplayName("proves again who is here, before what binds, when the last proof is too old")
    void stepsUp() {
        plaintiff.opens("/profile");
        await().pollDelay(PROOF.plusSeconds(2)).atMost(PROOF.multipliedBy(2)).until(() -> true);
        plaintiff.fills("Name of the new passkey", "Another");
        plaintiff.presses("Add a passkey");
        plaintiff.presses("Confirm with a passkey");
        // The device holds one of this account already, so that it makes no second: the court's question reached it.
        assertThat(plaintiff.page().getByText("This device holds a passkey of your account already", containing()))
                .isVisible();
    }

    @Test
    @Order(5)
    @DisplayName("is not given to a page of another origin, which the browser says before the court hears of it")
    void elsewhere() {
        signOut();
        plaintiff.opens(stack.url().replace("localhost", "127.0.0.1") + "/sign-in");
        plaintiff.presses(SIGN_IN);
        assertThat(plaintiff.page().getByText("The browser does not give passkeys to this address", containing()))
                .isVisible();
        assertThat(plaintiff.page().url()).contains("/sign-in");
    }

    private void signOut() {
        plaintiff.presses("Sign out");
        assertThat(plaintiff.page().getByRole(com.microsoft.playwright.options.AriaRole.LINK, signIn()))
                .isVisible();
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions signIn() {
        return new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName("Sign in")
                .setExact(true);
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }

    private static com.microsoft.playwright.Page.GetByTextOptions containing() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(false);
    }
}
