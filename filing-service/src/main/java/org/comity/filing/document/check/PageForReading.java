package org.comity.filing.document.check;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One page of a file as a program reads it: a picture of it, upright, or of a PDF what its letters say themselves. */
final class PageForReading {
    /** Of the longer side, in pixels: A4 at some 300 dots an inch, at which letters are read best. */
    private static final int LONGEST = 3500;

    /** A scan may have a stamp or a number of a page on it as text; what has more says itself what it says. */
    private static final int LETTERS_OF_A_TEXT = 20;

    private static final int LONGEST_TEXT = 200_000;

    private PageForReading() {}

    /**
     * @param page from 1
     * @throws IOException if the file cannot be read; likewise a RuntimeException
     */
    static ForReading prepare(Path file, FileType type, int page, Path target) throws IOException {
        return switch (type) {
            case JPEG, PNG -> {
                BufferedImage read = PageImage.scaled(PageImage.reduced(file, type, 0), LONGEST);
                yield picture(
                        upright(read, type == FileType.JPEG ? Orientation.of(file) : Orientation.UPRIGHT), target);
            }
            case TIFF -> picture(PageImage.scaled(PageImage.reduced(file, type, page - 1), LONGEST), target);
            case HEIC -> picture(PageImage.scaled(HeicPicture.read(file), LONGEST), target);
            case PDF -> ofPdf(file, page - 1, target);
            default -> ForReading.NONE;
        };
    }

    private static ForReading picture(BufferedImage drawn, Path target) throws IOException {
        PageImage.write(drawn, target);
        return ForReading.PICTURE;
    }

    private static BufferedImage upright(BufferedImage read, Orientation held) {
        if (held == Orientation.UPRIGHT) {
            return read;
        }
        int width = held.isTurned() ? read.getHeight() : read.getWidth();
        int height = held.isTurned() ? read.getWidth() : read.getHeight();
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        AffineTransform turn = held.upright(read.getWidth(), read.getHeight());
        pen.drawImage(read, turn, null);
        pen.dispose();
        return drawn;
    }

    private static ForReading ofPdf(Path file, int page, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            try (OpenedPdf pdf = OpenedPdf.of(bytes)) {
                return ofPdf(pdf, page, target);
            } catch (IOException damaged) {
                try (OpenedPdf pdf = OpenedPdf.repaired(bytes)) {
                    return ofPdf(pdf, page, target);
                }
            }
        }
    }

    private static ForReading ofPdf(OpenedPdf pdf, int page, Path target) throws IOException {
        String text = pdf.text(page);
        if (text.codePoints().filter(Character::isLetterOrDigit).count() >= LETTERS_OF_A_TEXT) {
            Files.writeString(target, text.substring(0, Math.min(text.length(), LONGEST_TEXT)), StandardCharsets.UTF_8);
            return ForReading.TEXT;
        }
        return PageImage.isDrawnWhole(pdf) ? picture(pdf.drawn(page, LONGEST), target) : ForReading.NONE;
    }
}
