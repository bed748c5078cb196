package org.comity.filing.document.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.comity.filing.TestFiles;
import org.comity.filing.TestPdf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them; those in {@code corpus} were written by libheif 1.15 and ImageMagick 7, each of a few pixels. */
@DisplayName("A file as people have it")
class UploadCorpusTest {
    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }

    private static byte[] corpus(String name) {
        try (InputStream in = UploadCorpusTest.class.getResourceAsStream("/corpus/" + name)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] rtf(String inside) {
        return bytes("{\\rtf1\\ansi\\ansicpg1252 {\\*\\template Normal.dotm} " + inside + " We import a LINK.}");
    }

    /** With a second picture: the chunks of APNG 1.0 between head and picture. */
    private static byte[] animated(byte[] png) {
        int head = 8 + 25;
        byte[] control =
                chunk("acTL", ByteBuffer.allocate(8).putInt(2).putInt(0).array());
        return ByteBuffer.allocate(png.length + control.length)
                .put(png, 0, head)
                .put(control)
                .put(png, head, png.length - head)
                .array();
    }

    private static byte[] chunk(String name, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(bytes(name));
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(bytes(name))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A photograph that says how its camera was held. Source: Exif 2.32, 4.6.4 */
    private static byte[] held(int orientation) {
        byte[] jpeg = TestFiles.jpeg(40, 30);
        byte[] exif = bytes("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0" + (char) orientation
                + "\0\0\0\0\0\0");
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        return all.put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length - 40);
    }

    private static byte[] together(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of("HEIC", corpus("plain.heic"), FileType.HEIC, 1),
                Arguments.of("HEIC with an alpha channel", corpus("alpha.heic"), FileType.HEIC, 1),
                Arguments.of("HEIC of 10 bits", corpus("deep.heic"), FileType.HEIC, 1),
                Arguments.of("a sequence in HEIC", TestFiles.beginning("\0\0\0\u0018ftyphevc"), FileType.HEIC, 1),
                Arguments.of("a sequence in HEIF", TestFiles.beginning("\0\0\0\u0018ftypmsf1"), FileType.HEIC, 1),
                Arguments.of("JPEG in CMYK", corpus("cmyk.jpg"), FileType.JPEG, 1),
                Arguments.of("progressive JPEG", corpus("progressive.jpg"), FileType.JPEG, 1),
                Arguments.of("JPEG whose end is missing", cut(TestFiles.jpeg(400, 300)), FileType.JPEG, 1),
                Arguments.of("JPEG of a camera held upright", held(6), FileType.JPEG, 1),
                Arguments.of("PNG of 16 bits", corpus("deep.png"), FileType.PNG, 1),
                Arguments.of("animated PNG", animated(corpus("deep.png")), FileType.PNG, 1),
                Arguments.of("TIFF of three pages", TestFiles.tiff(3), FileType.TIFF, 3),
                Arguments.of("TIFF in CMYK", corpus("cmyk.tif"), FileType.TIFF, 1),
                Arguments.of("TIFF of 16 bits", corpus("deep.tif"), FileType.TIFF, 1),
                Arguments.of("TIFF in JPEG", corpus("jpeg.tif"), FileType.TIFF, 1),
                Arguments.of("TIFF in LZW", corpus("lzw.tif"), FileType.TIFF, 1),
                Arguments.of("a telefax", corpus("fax.tif"), FileType.TIFF, 1),
                Arguments.of("RTF", rtf("Contract"), FileType.RTF, 0),
                Arguments.of(
                        "RTF with a link",
                        rtf("{\\field{\\*\\fldinst HYPERLINK \"https://a.example\"}}"),
                        FileType.RTF,
                        0),
                Arguments.of("mail", TestFiles.mail(), FileType.EML, 0),
                Arguments.of("WAV", TestFiles.beginning("RIFF\u0001\0\0\0WAVEfmt "), FileType.WAV, 0),
                Arguments.of("Word", TestFiles.ooxml("wordprocessingml.document"), FileType.DOCX, 0),
                Arguments.of("OpenDocument", TestFiles.openDocument("spreadsheet"), FileType.ODS, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    @DisplayName("is kept as what it is by its content:")
    void isKept(String what, byte[] file, FileType type, int pages) throws IOException {
        assertThat(FileCheck.of(file(file))).isEqualTo(Verdict.of(type, pages));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "RTF with an object", rtf("{\\object\\objemb{\\*\\objdata 0105}}"), Fault.CAN_ACT, "object"),
                Arguments.of(
                        "RTF with a picture from elsewhere",
                        rtf("{\\field{\\*\\fldinst {\\rtlch INCLUDEPICTURE \"https://a.example/p\"}}}"),
                        Fault.CAN_ACT,
                        "INCLUDEPICTURE"),
                Arguments.of(
                        "RTF with a template from elsewhere",
                        rtf("{\\*\\template https://a.example/t.dotm}"),
                        Fault.CAN_ACT,
                        "template"),
                Arguments.of("an archive", TestFiles.zip("a.pdf", "%PDF-"), Fault.NOT_TAKEN, "application/zip"),
                Arguments.of(
                        "a picture that browsers run",
                        bytes("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"),
                        Fault.CAN_ACT,
                        "image/svg+xml"));
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @MethodSource("refused")
    @DisplayName("is refused where it can act, or is nothing that can be looked at:")
    void isRefused(String what, byte[] file, Fault fault, String detail) throws IOException {
        assertThat(FileCheck.of(file(file))).isEqualTo(Verdict.of(new Finding(fault, detail)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\u001b%-12345X@PJL JOB NAME=\"scan\"\r\n@PJL ENTER LANGUAGE=PDF\r\n",
                "Content-Type: application/pdf\r\nContent-Transfer-Encoding: binary\r\n\r\n",
                "Scanned by office 4\n"
            })
    @DisplayName("that is a PDF behind the words of a printer or a gateway is kept, and told to be repaired:")
    void behindWords(String words) throws IOException {
        assertThat(FileCheck.of(file(together(bytes(words), TestPdf.ofPages(2)))))
                .isEqualTo(Verdict.document(2, List.of(new Unusual(Oddity.REPAIRED, ""))));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "#!/bin/sh\nrm x\n",
                "\r\n@ECHO off\r\n",
                "<b>",
                "MZ ",
                "GIF89a\u0001\u0002",
                "PK\u0003\u0004",
                "\u001b[2J"
            })
    @DisplayName("that is a PDF behind what another program runs or shows is refused:")
    void behindAnotherFile(String start) throws IOException {
        assertThat(FileCheck.of(file(together(bytes(start), TestPdf.ofPages(1))))
                        .fault())
                .isEqualTo(Fault.FRAMED);
    }

    static Stream<Arguments> drawn() {
        return Stream.of("deep.tif", "jpeg.tif", "lzw.tif", "fax.tif", "cmyk.tif")
                .map(name -> Arguments.of(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawn")
    @DisplayName("that no browser shows is drawn:")
    void isDrawn(String name) throws IOException {
        Path target = folder.resolve("page.jpg");
        assertThat(PageImage.draw(file(corpus(name)), FileType.TIFF, 1, target)).isTrue();
        assertThat(ImageIO.read(target.toFile()).getWidth()).isEqualTo(16);
    }

    @Test
    @DisplayName("that is packed in a way for which there is no reader here is kept, and not drawn")
    void isNotDrawn() throws IOException {
        Path file = file(corpus("deep-lzw.tif"));
        assertThat(FileCheck.of(file)).isEqualTo(Verdict.of(FileType.TIFF, 1));
        assertThatIOException()
                .isThrownBy(() -> PageImage.draw(file, FileType.TIFF, 1, folder.resolve("page.jpg")))
                .withMessageContaining("16-bit samples are not supported");
    }
}
