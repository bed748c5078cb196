package org.comity.filing.document.check;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * One page as a picture, to look at where a browser does not show the file: scans in TIFF, photographs in HEIC, and PDFs. What would be drawn with something
 * missing is not drawn at all: a paper of a court is shown whole, or as the file that it is.
 */
final class PageImage {
    /** Of the longer side, in pixels: A4 at some 200 dots an inch. */
    private static final int LONGEST = 2400;

    private static final float QUALITY = 0.9f;
    /** Of what is read at once, in pixels; more is read with every second, third … line and column. */
    private static final long READ_AT_ONCE = 24_000_000;

    /** Packings of pictures for which there is no reader here. */
    private static final Set<COSName> UNREADABLE = Set.of(COSName.JBIG2_DECODE, COSName.JPX_DECODE);

    private static final Set<String> CID_FONTS = Set.of("CIDFontType0", "CIDFontType2");

    private PageImage() {}

    /**
     * @param page from 1
     * @return false if it cannot be drawn whole
     * @throws IOException if the file cannot be read; likewise a RuntimeException
     */
    static boolean draw(Path file, FileType type, int page, Path target) throws IOException {
        return switch (type) {
            case TIFF -> write(scaled(reduced(file, type, page - 1), LONGEST), target);
            case HEIC -> write(scaled(HeicPicture.read(file), LONGEST), target);
            case PDF -> ofPdf(file, page - 1, target);
            default -> false;
        };
    }

    /** One picture of a file that the JDK reads, and no more of it than is needed. */
    static BufferedImage reduced(Path file, FileType type, int page) throws IOException {
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            ImageReader reader =
                    ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
            try {
                reader.setInput(in, false, true);
                long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
                Bounds.require(pixels <= Bounds.PIXELS);
                int step = (int) Math.ceil(Math.sqrt((double) pixels / READ_AT_ONCE));
                ImageReadParam how = reader.getDefaultReadParam();
                how.setSourceSubsampling(step, step, 0, 0);
                return reader.read(page, how);
            } finally {
                reader.dispose();
            }
        }
    }

    /** @param longest of the longer side, in pixels; a smaller picture stays as it is */
    static BufferedImage scaled(BufferedImage read, int longest) {
        double by = Math.min(1, (double) longest / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * by));
        int height = Math.max(1, (int) Math.round(read.getHeight() * by));
        // JPEG has no transparency: what is transparent is paper.
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static boolean ofPdf(Path file, int page, Path target) throws IOException {
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

    private static boolean ofPdf(OpenedPdf pdf, int page, Path target) throws IOException {
        return isDrawnWhole(pdf) && write(pdf.drawn(page, LONGEST), target);
    }

    static boolean isDrawnWhole(OpenedPdf pdf) throws IOException {
        return pdf.inEveryDictionary(each -> Finding.when(isNotDrawn(each), Fault.TOO_COMPLEX))
                .isEmpty();
    }

    /** Whether a reader would see something here that is not drawn: a picture of an unknown packing, letters without their font. */
    private static boolean isNotDrawn(COSDictionary dictionary) {
        if (dictionary instanceof COSStream stream) {
            return switch (stream.getFilters()) {
                case COSName one -> UNREADABLE.contains(one);
                case COSArray several -> several.toList().stream().anyMatch(UNREADABLE::contains);
                case null, default -> false;
            };
        }
        String kind = dictionary.getNameAsString(COSName.SUBTYPE);
        return kind != null && CID_FONTS.contains(kind) && !isEmbedded(dictionary.getCOSDictionary(COSName.FONT_DESC));
    }

    private static boolean isEmbedded(COSDictionary descriptor) {
        return descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE2) || descriptor.containsKey(COSName.FONT_FILE3));
    }

    static boolean write(BufferedImage drawn, Path target) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByMIMEType(FileType.JPEG.mediaType()).next();
        try (OutputStream out = Files.newOutputStream(target);
                ImageOutputStream image = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(image);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(drawn, null, null), how);
            return true;
        } finally {
            writer.dispose();
        }
    }
}
