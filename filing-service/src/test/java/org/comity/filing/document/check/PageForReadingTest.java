package org.comity.filing.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.comity.filing.TestFiles;
import org.comity.filing.TestPages;
import org.comity.filing.TestPdf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page that is to be read")
class PageForReadingTest {
    @TempDir
    Path folder;

    private ForReading prepared(byte[] file, FileType type, int page) throws IOException {
        return PageForReading.prepare(Files.write(folder.resolve("file"), file), type, page, folder.resolve("page"));
    }

    private BufferedImage picture() throws IOException {
        return ImageIO.read(folder.resolve("page").toFile());
    }

    /** White, with a black corner at the top left. */
    private static byte[] cornered(int width, int height) throws IOException {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, "jpeg", out);
        return out.toByteArray();
    }

    @ParameterizedTest(name = "said {0}: {1} wide, black at {2}, {3}")
    @CsvSource({"1,400,20,20", "3,400,380,280", "6,300,280,20", "8,300,20,380", "2,400,20,20", "99,400,20,20"})
    @DisplayName("is turned as the camera says that it was held")
    void upright(int said, int width, int x, int y) throws IOException {
        assertThat(prepared(TestPages.held(said, cornered(400, 300)), FileType.JPEG, 1))
                .isEqualTo(ForReading.PICTURE);
        BufferedImage page = picture();
        assertThat(page.getWidth()).isEqualTo(width);
        assertThat(page.getHeight()).isEqualTo(700 - width);
        assertThat(new Color(page.getRGB(x, y)).getRed()).isLessThan(40);
        assertThat(new Color(page.getRGB(page.getWidth() - 1 - x, page.getHeight() - 1 - y)).getRed())
                .isGreaterThan(215);
    }

    @Test
    @DisplayName("stays as it is where what the camera says is broken off")
    void brokenOff() throws IOException {
        byte[] file = TestPages.held(6, cornered(400, 300));
        // Its directory lies where there is nothing.
        file[17] = 120;
        assertThat(prepared(file, FileType.JPEG, 1)).isEqualTo(ForReading.PICTURE);
        assertThat(picture().getWidth()).isEqualTo(400);
    }

    @Test
    @DisplayName("says itself what it says where it has letters, and is a picture where it has none or a number only")
    void ofPdf() throws IOException {
        byte[] text = TestPdf.saying("The seller delivers two machining centres.", "7");
        assertThat(prepared(text, FileType.PDF, 1)).isEqualTo(ForReading.TEXT);
        assertThat(folder.resolve("page")).content().isEqualTo("The seller delivers two machining centres.");
        assertThat(prepared(text, FileType.PDF, 2)).isEqualTo(ForReading.PICTURE);
        assertThat(prepared(TestPages.scanned("Delivered"), FileType.PDF, 1)).isEqualTo(ForReading.PICTURE);
        assertThat(picture().getHeight()).isEqualTo(3500);
    }

    @Test
    @DisplayName("of a scan of several pages is the one that is asked for; of a workbook there is none")
    void ofOthers() throws IOException {
        assertThat(prepared(TestFiles.tiff(2, 200, 300), FileType.TIFF, 2)).isEqualTo(ForReading.PICTURE);
        assertThat(picture().getHeight()).isEqualTo(300);
        assertThat(prepared(TestFiles.mail(), FileType.EML, 1)).isEqualTo(ForReading.NONE);
    }
}
