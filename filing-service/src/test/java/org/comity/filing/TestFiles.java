package org.comity.filing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Files that are no PDFs: whole pictures, and the beginnings of sound and film, by which they are known. */
public final class TestFiles {
    private static final int HEIC_HEAD = 64;

    private TestFiles() {}

    public static byte[] jpeg() {
        return jpeg(8, 6);
    }

    public static byte[] jpeg(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] tiff(int pages) {
        return tiff(pages, 8, 6);
    }

    /** White pages with a black upper half. */
    public static byte[] tiff(int pages, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream image = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(image);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < pages; page++) {
                BufferedImage scan = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
                Graphics2D pen = scan.createGraphics();
                pen.setBackground(Color.WHITE);
                pen.clearRect(0, height / 2, width, height);
                pen.dispose();
                writer.writeToSequence(new IIOImage(scan, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A PNG that says how large it is, and has nothing in it. */
    public static byte[] png(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(13)
                .put(header.array())
                .putInt((int) sum.getValue())
                .putInt(0)
                .put("IDAT".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x35af061e)
                .array();
    }

    /** What begins so, and goes on with nothing. */
    public static byte[] beginning(String text) {
        return (text + "\0".repeat(512)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What the program of the tests makes this JPEG of; see heif-convert beside the tests. */
    public static byte[] heic(byte[] jpeg) {
        return ByteBuffer.allocate(HEIC_HEAD + jpeg.length)
                .put(beginning("\0\0\0\u0018ftypheic"), 0, HEIC_HEAD)
                .put(jpeg)
                .array();
    }

    public static byte[] mail() {
        return ("Return-Path: <a@factory.example>\r\nFrom: A <a@factory.example>\r\nTo: B <b@buyer.example>\r\n"
                        + "Date: Thu, 12 Mar 2026 09:00:00 +0800\r\nSubject: Delivery\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain\r\n\r\nShipped today.\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** An archive with these entries, each a name and its text. */
    public static byte[] zip(String... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A file of an office program with its main part, and what else is in it. */
    public static byte[] ooxml(String main, String... more) {
        String types = "<Types><Override PartName='/a.xml' ContentType='application/vnd.openxmlformats-officedocument."
                + main + ".main+xml'/></Types>";
        return zip(Stream.concat(
                        Stream.of("[Content_Types].xml", types, "_rels/.rels", "<Relationships/>", "a.xml", "<a/>"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    public static byte[] openDocument(String kind, String... more) {
        return zip(Stream.concat(
                        Stream.of(
                                "mimetype",
                                "application/vnd.oasis.opendocument." + kind,
                                "META-INF/manifest.xml",
                                "<manifest/>",
                                "content.xml",
                                "<office/>"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** Header, allocation table, and a directory with these names; the streams are empty. */
    public static byte[] ole2(String... names) {
        int directory = (names.length + 3) / 4;
        ByteBuffer file = ByteBuffer.allocate(512 * (2 + directory)).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xe11ab1a1e011cfd0L)
                .putShort(30, (short) 9)
                .putInt(44, 1)
                .putInt(48, 1);
        for (int i = 0; i < 109; i++) {
            file.putInt(76 + 4 * i, i == 0 ? 0 : -1);
        }
        file.putInt(68, -2);
        for (int i = 0; i < 128; i++) {
            file.putInt(512 + 4 * i, i == 0 ? -3 : i < directory ? i + 1 : i == directory ? -2 : -1);
        }
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
            file.put(1024 + 128 * i, name).putShort(1024 + 128 * i + 64, (short) (name.length + 2));
            file.put(1024 + 128 * i + 66, (byte) (i == 0 ? 5 : 2));
        }
        return file.array();
    }
}
