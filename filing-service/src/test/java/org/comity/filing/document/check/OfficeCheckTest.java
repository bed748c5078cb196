package org.comity.filing.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.filing.TestFiles.ole2;
import static org.comity.filing.TestFiles.ooxml;
import static org.comity.filing.TestFiles.openDocument;
import static org.comity.filing.TestFiles.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.filing.TestFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Mail and files of office programs")
class OfficeCheckTest {
    private static final String RELATION =
            "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"https://a.example/x\" TargetMode=\"External\"/></Relationships>";

    @TempDir
    Path folder;

    private Verdict of(byte[] file) throws IOException {
        return FileCheck.of(Files.write(folder.resolve("file"), file));
    }

    static Stream<Arguments> taken() {
        String[] manyNames = Stream.concat(IntStream.range(0, 200).mapToObj(i -> "Stream " + i), Stream.of("Workbook"))
                .toArray(String[]::new);
        return Stream.of(
                Arguments.of("a letter", FileType.DOCX, ooxml("wordprocessingml.document")),
                Arguments.of("a table", FileType.XLSX, ooxml("spreadsheetml.sheet")),
                Arguments.of("slides", FileType.PPTX, ooxml("presentationml.presentation")),
                Arguments.of(
                        "a letter with a link",
                        FileType.DOCX,
                        ooxml(
                                "wordprocessingml.document",
                                "word/_rels/document.xml.rels",
                                RELATION.formatted("hyperlink"))),
                Arguments.of("an old letter", FileType.DOC, ole2("Root Entry", "WordDocument", "1Table", "Data")),
                Arguments.of("an old table of many streams", FileType.XLS, ole2(manyNames)),
                Arguments.of("old slides", FileType.PPT, ole2("Root Entry", "PowerPoint Document")),
                Arguments.of("an Outlook message", FileType.MSG, ole2("Root Entry", "__properties_version1.0", "VBA")),
                Arguments.of("a free letter", FileType.ODT, openDocument("text")),
                Arguments.of("a free table", FileType.ODS, openDocument("spreadsheet")),
                Arguments.of("free slides", FileType.ODP, openDocument("presentation")),
                Arguments.of("a message", FileType.EML, TestFiles.mail()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    @DisplayName("are known by what is inside:")
    void isTaken(String what, FileType type, byte[] file) throws IOException {
        assertThat(of(file)).isEqualTo(Verdict.of(type, 0));
    }

    static Stream<Arguments> refused() {
        byte[] letter = ooxml("wordprocessingml.document");
        return Stream.of(
                Arguments.of(
                        "a letter with macros",
                        Fault.CAN_ACT,
                        ooxml("wordprocessingml.document", "word/vbaProject.bin", "x")),
                Arguments.of(
                        "a letter that says it has macros", Fault.CAN_ACT, ooxml("ms-word.document.macroEnabled.12")),
                Arguments.of(
                        "a table with old macros",
                        Fault.CAN_ACT,
                        ooxml("spreadsheetml.sheet", "xl/macrosheets/sheet1.xml", "<m/>")),
                Arguments.of(
                        "a letter that fetches its template",
                        Fault.CAN_ACT,
                        ooxml(
                                "wordprocessingml.document",
                                "word/_rels/settings.xml.rels",
                                RELATION.formatted("attachedTemplate"))),
                Arguments.of("an old letter with macros", Fault.CAN_ACT, ole2("Root Entry", "WordDocument", "Macros")),
                Arguments.of(
                        "an old table with macros", Fault.CAN_ACT, ole2("Root Entry", "Workbook", "_VBA_PROJECT_CUR")),
                Arguments.of(
                        "a free letter with macros",
                        Fault.CAN_ACT,
                        openDocument("text", "Basic/script-lc.xml", "<b/>")),
                Arguments.of(
                        "a letter with a password",
                        Fault.ENCRYPTED,
                        ole2("Root Entry", "EncryptionInfo", "EncryptedPackage")),
                Arguments.of("an archive", Fault.NOT_TAKEN, zip("a.txt", "a")),
                Arguments.of("an installer", Fault.NOT_TAKEN, ole2("Root Entry", "!_StringData")),
                Arguments.of("half a letter", Fault.DAMAGED, Arrays.copyOf(letter, letter.length / 2)),
                Arguments.of(
                        "an old letter whose list lies outside of it",
                        Fault.DAMAGED,
                        Arrays.copyOf(ole2("Root Entry", "WordDocument"), 1100)),
                Arguments.of(
                        "a letter whose list unpacks to too much",
                        Fault.TOO_COMPLEX,
                        zip("[Content_Types].xml", " ".repeat(2_000_000))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    @DisplayName("that act, are locked or are none are refused:")
    void isRefused(String what, Fault fault, byte[] file) throws IOException {
        assertThat(of(file).fault()).isEqualTo(fault);
    }

    @Test
    @DisplayName("whose list runs in a circle end")
    void circle() throws IOException {
        byte[] file = ole2("Root Entry", "WordDocument");
        // The second sector, the directory's only one, names itself as the next.
        file[512 + 4] = 1;
        file[512 + 5] = file[512 + 6] = file[512 + 7] = 0;
        assertThat(of(file).fault()).isEqualTo(Fault.TOO_COMPLEX);
    }
}
