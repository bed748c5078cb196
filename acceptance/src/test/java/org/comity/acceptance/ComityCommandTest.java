package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./comity} says when something is missing or mistyped. */
class ComityCommandTest {
    @TempDir
    Path tools;

    @Test
    @DisplayName("without Node.js, 'up' says what is missing and what to type")
    void namesMissingNode() throws Exception {
        link("bash", "dirname", "readlink", "sed", "grep", "cat");

        Said said = comity(tools.toString(), "up");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text()).contains("Node.js was not found").contains("apt-get install nodejs npm");
    }

    @Test
    @DisplayName("an old Node.js is named with its version")
    void namesOldNode() throws Exception {
        link("bash", "dirname", "readlink", "sed", "grep", "cat");
        Path node = tools.resolve("node");
        Files.writeString(node, "#!/bin/sh\necho 16\n");
        Files.setPosixFilePermissions(node, PosixFilePermissions.fromString("rwxr-xr-x"));

        Said said = comity(tools.toString(), "test");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text()).contains("Node.js 20 or newer is needed, and 'node' is version 16");
    }

    @Test
    @DisplayName("an unknown command shows what there is")
    void showsWhatThereIs() throws Exception {
        Said said = comity(System.getenv("PATH"), "serve");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text()).contains("'serve' is not a command").contains("./comity up");
    }

    @Test
    @DisplayName("a file that is no proof is refused with exit code 2")
    void refusesWhatIsNoProof() throws Exception {
        Path file = Files.writeString(tools.resolve("holiday.asice"), "not a proof");

        assertThat(comity(System.getenv("PATH"), "verify", file.toString()).exitCode())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("a file is looked for where the caller stands, not where Comity is installed")
    void readsTheCallersFile() throws Exception {
        Files.writeString(tools.resolve("holiday.zip"), "not a proof");

        Said said = comityFrom(tools, System.getenv("PATH"), "verify", "holiday.zip");
        Said missing = comityFrom(tools, System.getenv("PATH"), "verify", "elsewhere.zip");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.text()).isNotEqualTo(missing.text().replace("elsewhere.zip", "holiday.zip"));
    }

    @Test
    @DisplayName("a proof whose name the caller's locale has no letters for is checked like any other")
    void readsAnyName() throws Exception {
        // "送达证明.zip" in a folder "Akten_Müller", as bytes, so that this test itself needs no locale.
        String script = """
                folder=$(printf 'Akten_M\\303\\274ller'); name=$(printf '\\351\\200\\201\\350\\276\\276\\350\\257\\201\\346\\230\\216.zip')
                mkdir "$folder"; cd "$folder"; cp "$2" "$name"; "$1" verify "$name"
                """;
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        "-c",
                        script,
                        "bash",
                        Stack.PROJECT.resolve("comity").toString(),
                        Stack.PROJECT
                                .resolve("evidence-log/src/test/resources/sample/proof-hearing-record.zip")
                                .toString())
                .directory(tools.toFile())
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");

        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(text).isEqualTo(4);
        assertThat(text).contains("Package intact", "Result: this package agrees with itself");
    }

    private void link(String... names) throws IOException {
        for (String name : names) {
            for (String folder : System.getenv("PATH").split(":")) {
                Path tool = Path.of(folder, name);
                if (Files.isExecutable(tool)) {
                    Files.createSymbolicLink(tools.resolve(name), tool);
                    break;
                }
            }
        }
    }

    private static Said comity(String path, String... arguments) throws IOException, InterruptedException {
        return comityFrom(Path.of(""), path, arguments);
    }

    private static Said comityFrom(Path folder, String path, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Stack.PROJECT.resolve("comity").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true);
        builder.environment().put("PATH", path);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private record Said(int exitCode, String text) {}
}
