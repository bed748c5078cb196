package org.comity.hearing.recording;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.comity.hearing.media.MediaPlane;

/**
 * A segment as the court's media server recorded it: a ZIP, with a folder for each track that grew, named as the server named its file
 * ({@code plaintiff-1.3-audio-0.mjr}), and in it the bytes by which it grew, named by where they are in that file and when its first packet came, in
 * milliseconds since 1970. The parts of a track from all segments, one after the other, are the file that the server wrote (MJR), which
 * {@code janus-pp-rec} reads.
 */
record Tracks(List<Part> parts) {
    static final Tracks NONE = new Tracks(List.of());
    private static final byte[] FILE = {'M', 'J', 'R'};
    /** {@code MEET}, milliseconds, and length. */
    private static final int FRAME_HEAD = 10;

    /** @param packets in the order in which they came */
    record Part(String seat, boolean isSound, List<Packet> packets) {}

    /**
     * A packet of RTP (RFC 3550).
     *
     * @param came in milliseconds since 1970
     * @param sequence and {@code timestamp} begin anywhere, and begin anew at their end
     * @param isLast whether a picture ends with it
     */
    record Packet(long came, int source, int sequence, int timestamp, boolean isLast, byte[] payload) {}

    static byte[] write(MediaPlane.Piece piece) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            // they are compressed already
            zip.setMethod(ZipOutputStream.STORED);
            for (MediaPlane.Track track : piece.tracks()) {
                ZipEntry entry = new ZipEntry("%s/%012d-%d"
                        .formatted(track.name(), track.offset(), track.began().toEpochMilli()));
                entry.setTime(piece.until().toEpochMilli());
                CRC32 sum = new CRC32();
                sum.update(track.bytes());
                entry.setCrc(sum.getValue());
                entry.setSize(track.bytes().length);
                zip.putNextEntry(entry);
                zip.write(track.bytes());
                zip.closeEntry();
            }
        } catch (IOException memoryIsNotWritten) {
            throw new UncheckedIOException(memoryIsNotWritten);
        }
        return bytes.toByteArray();
    }

    static Tracks read(byte[] segment) {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(segment))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                String file = name.substring(0, name.indexOf('/'));
                long began = Long.parseLong(name.substring(name.lastIndexOf('-') + 1));
                parts.add(new Part(
                        file.substring(0, file.indexOf('.')),
                        file.contains("-audio-"),
                        packets(zip.readAllBytes(), began)));
            }
        } catch (IOException memoryIsNotRead) {
            throw new UncheckedIOException(memoryIsNotRead);
        }
        return new Tracks(parts);
    }

    /** In the order of their names. */
    List<String> seats() {
        return parts.stream().map(Part::seat).distinct().sorted().toList();
    }

    List<Packet> of(String seat, boolean sound) {
        return parts.stream()
                .filter(part -> part.seat().equals(seat) && part.isSound() == sound)
                .flatMap(part -> part.packets().stream())
                .toList();
    }

    private static List<Packet> packets(byte[] part, long began) {
        List<Packet> packets = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(part);
        if (Arrays.equals(part, 0, Math.min(part.length, FILE.length), FILE, 0, FILE.length)) {
            in.position(10 + in.getShort(8));
        }
        while (in.remaining() >= FRAME_HEAD) {
            in.position(in.position() + 4);
            long came = began + Integer.toUnsignedLong(in.getInt());
            ByteBuffer rtp = in.slice(in.position() + Short.BYTES, Short.toUnsignedInt(in.getShort()));
            in.position(in.position() + rtp.remaining());
            packets.add(packet(rtp, came));
        }
        return packets;
    }

    /** RFC 3550, 5.1 and 5.3.1. */
    private static Packet packet(ByteBuffer rtp, long came) {
        int first = rtp.get();
        int second = rtp.get();
        int sequence = Short.toUnsignedInt(rtp.getShort());
        int timestamp = rtp.getInt();
        int source = rtp.getInt();
        rtp.position(rtp.position() + 4 * (first & 0x0F));
        if ((first & 0x10) != 0) {
            rtp.getShort();
            rtp.position(rtp.position() + Short.BYTES + 4 * Short.toUnsignedInt(rtp.getShort(rtp.position())));
        }
        int padding = (first & 0x20) != 0 ? Byte.toUnsignedInt(rtp.get(rtp.limit() - 1)) : 0;
        byte[] payload = new byte[Math.max(0, rtp.remaining() - padding)];
        rtp.get(payload);
        return new Packet(came, source, sequence, timestamp, (second & 0x80) != 0, payload);
    }
}
