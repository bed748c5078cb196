package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The stack, the people who walk through it, each in a browser of their own, and what several steps need. */
abstract class Journey {
    final String defendantMail = "legal-" + UUID.randomUUID() + "@hanbit.example";
    final String plaintiffMail = "legal-" + UUID.randomUUID() + "@rheinland.example";

    Stack stack;
    private Playwright playwright;
    private Browser browser;
    private final Map<String, Person> people = new LinkedHashMap<>();
    Person plaintiff;
    Person clerk;
    Person defendant;
    Person judge;
    Person supervisor;

    String caseUrl;

    @BeforeAll
    void start() throws IOException {
        stack = Stack.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        String chromium = System.getenv("COMITY_CHROMIUM");
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        browser = playwright.chromium().launch(options);
        plaintiff = person("plaintiff", "en-GB", "Europe/Berlin");
        clerk = person("clerk", "zh-CN", "Asia/Shanghai");
        defendant = person("defendant", "ko-KR", "Asia/Seoul");
        judge = person("judge", "zh-CN", "Asia/Shanghai");
        supervisor = person("supervisor", "zh-CN", "Asia/Shanghai");
    }

    Person person(String name, String language, String zone) {
        Person person = Person.at(browser, stack.url(), language, zone);
        people.put(name, person);
        return person;
    }

    @AfterAll
    void stop() throws Exception {
        if (playwright != null) {
            playwright.close();
        }
        if (stack != null) {
            stack.close();
        }
    }

    /** What each person had before them when a step failed. */
    @RegisterExtension
    final AfterTestExecutionCallback pictures =
            step -> step.getExecutionException().ifPresent(failure -> {
                people.forEach((name, person) -> person.keepsPicture("failed-" + name));
            });

    List<Person> everybody() {
        return List.of(judge, clerk, plaintiff, defendant);
    }

    void movesTo(String phase, String button) {
        judge.presses(button);
        everybody().forEach(person -> person.awaitsPhase(phase));
    }

    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(name));
    }

    String caseId() {
        return caseUrl.substring(caseUrl.lastIndexOf('/') + 1);
    }

    /** On the hour, some hours from now, as the court's clock shows it. */
    static String soon(int hours) {
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plusHours(hours)
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
    }

    /** This minute on the court's clock: nobody is asked whether a hearing opens before its time. */
    static String now() {
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    static void assertVerifies(Path proof) throws IOException, InterruptedException {
        Verdict whole = verify(proof);
        // Everything holds by the keys inside; nobody has brought the court's.
        assertThat(whole.exitCode()).as(whole.text()).isEqualTo(4);
        assertThat(whole.text()).contains("Not proven", "Result: this package agrees with itself");
        byte[] bytes = Files.readAllBytes(proof);
        bytes[bytes.length / 2] ^= 1;
        Verdict flipped = verify(Files.write(proof.resolveSibling("flipped.zip"), bytes));
        assertThat(flipped.exitCode()).as(flipped.text()).isEqualTo(1);
        assertThat(flipped.text()).contains("Failed: ");
    }

    /** As a stranger does, with nothing but Java and what the site of the court hands out. */
    static void assertVerifiesElsewhere(Path proof, String site) throws IOException, InterruptedException {
        Path jar = download(site + "/comity-verify.jar", proof.resolveSibling("comity-verify.jar"));
        Path policy = download(site + "/api/service/log/policy", proof.resolveSibling("policy.txt"));
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> command = List.of(java, "-jar", jar.toString(), proof.toString(), "--policy", policy.toString());
        Verdict verdict = ran(new ProcessBuilder(command));
        // Whose clock the timestamp is, this stranger has not compared.
        assertThat(verdict.exitCode()).as(verdict.text()).isIn(0, 4);
        assertThat(verdict.text()).contains("are those of the trust policy that you gave");
    }

    private static Path download(String address, Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        HttpResponse<Path> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(file));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static Verdict verify(Path file) throws IOException, InterruptedException {
        return ran(new ProcessBuilder(Stack.PROJECT.resolve("comity").toString(), "verify", file.toString()));
    }

    private static Verdict ran(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), text);
    }

    private record Verdict(int exitCode, String text) {}
}
