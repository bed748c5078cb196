package org.comity.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody in a room whose line breaks: comes back by position, asks again for what was not answered, and looks whether anything is
 * missing or came twice. On a thread of its own.
 */
final class RoomPerson implements Runnable, AutoCloseable {
    private static final Pattern EPOCH = Pattern.compile("\"epoch\":\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"seq\":(\\d+)");
    private static final Pattern COMMAND = Pattern.compile("\"cmd\":\"([^\"]+)\"");
    private static final Pattern ANSWERED = Pattern.compile("\"id\":\"([^\"]+)\"");

    private static final String FIRST = """
            {"frame":"hello","v":1,"ticket":"%s"}""";
    private static final String AGAIN = """
            {"frame":"hello","v":1,"ticket":"%s","resume":{"epoch":"%s","seq":%d}}""";
    private static final String SAYING = """
            {"frame":"cmd","id":"%1$s","t":"statement.add","d":{"utteranceId":"%1$s","language":"zh-CN","text":"The seals were broken."}}""";
    private static final String OPENING = """
            {"frame":"cmd","id":"%s","t":"room.open","d":{}}""";

    private final IntSupplier port;
    private final UUID hearing;
    private final Queue<String> tickets;
    private final Queue<Double> returns = new ConcurrentLinkedQueue<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private volatile RoomSocket socket;
    private volatile boolean ended;
    private volatile boolean inside;
    private volatile boolean cut;
    private volatile long brokeAt;
    private String epoch;
    private volatile long position;
    private volatile boolean opened;
    private volatile int missing;
    private volatile int doubled;

    /** @param port of whoever may write the room now; asked each time */
    RoomPerson(IntSupplier port, UUID hearing, Queue<String> tickets) {
        this.port = port;
        this.hearing = hearing;
        this.tickets = tickets;
    }

    @Override
    public void run() {
        while (!ended) {
            try {
                enterAndRead();
            } catch (IOException broken) {
                inside = false;
                pause();
            }
        }
    }

    private void enterAndRead() throws IOException {
        if (cut) {
            cut = false;
            brokeAt = System.nanoTime();
        }
        String ticket = tickets.poll();
        if (ticket == null) {
            ended = true;
            throw new IOException("sent away too often");
        }
        try (RoomSocket entered = RoomSocket.at(
                port.getAsInt(),
                "/api/hearing/rooms/" + hearing,
                epoch == null ? FIRST.formatted(ticket) : AGAIN.formatted(ticket, epoch, position))) {
            socket = entered;
            while (!ended) {
                entered.read((content, length) -> take(new String(content, 0, length, StandardCharsets.UTF_8)));
            }
        }
    }

    /** What a page does, too: not all at the same moment. */
    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(10, 200));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(String frame) throws IOException {
        String kind = frame.substring(10, 12);
        switch (kind) {
            case "re" -> entered(frame);
            case "ev", "ba" -> events(frame);
            case "ac" -> answered(frame);
            default -> {}
        }
    }

    private void entered(String frame) throws IOException {
        Matcher named = EPOCH.matcher(frame);
        if (named.find()) {
            epoch = named.group(1);
        }
        if (brokeAt != 0) {
            returns.add((System.nanoTime() - brokeAt) / 1e6);
            brokeAt = 0;
        }
        inside = true;
        for (String id : unanswered) {
            socket.say(SAYING.formatted(id));
        }
    }

    private void events(String frame) {
        opened |= frame.contains("\"t\":\"room.opened\"");
        for (Matcher each = NUMBER.matcher(frame); each.find(); ) {
            long number = Long.parseLong(each.group(1));
            if (number <= position) {
                doubled++;
            } else {
                missing += (int) (number - position - 1);
                position = number;
            }
        }
        for (Matcher each = COMMAND.matcher(frame); each.find(); ) {
            seen.add(each.group(1));
        }
    }

    private void answered(String frame) {
        Matcher each = ANSWERED.matcher(frame);
        if (each.find() && unanswered.remove(each.group(1))) {
            acknowledged.add(each.group(1));
        }
    }

    /** Opens the sitting, as the judge does. */
    void open() throws IOException {
        socket.say(OPENING.formatted(UUID.randomUUID()));
    }

    /** Asked again until it is answered. */
    void say() {
        String id = UUID.randomUUID().toString();
        unanswered.add(id);
        if (inside) {
            try {
                socket.say(SAYING.formatted(id));
            } catch (IOException broken) {
                // It is said again by who comes back.
            }
        }
    }

    /** The line breaks now. How long coming back takes counts from the first try. */
    void cut() throws IOException {
        cut = true;
        inside = false;
        socket.close();
    }

    /** What was measured is forgotten. */
    void isWarm() {
        returns.clear();
    }

    /** Of a line that breaks without this person's doing: from then it counts how long coming back takes. */
    void breaksAt(long nanos) {
        inside = false;
        brokeAt = nanos;
    }

    boolean isInside() {
        return inside;
    }

    boolean hasSeenOpening() {
        return opened;
    }

    boolean hasUnanswered() {
        return !unanswered.isEmpty();
    }

    long position() {
        return position;
    }

    int missing() {
        return missing;
    }

    int doubled() {
        return doubled;
    }

    /** Milliseconds to the greeting, from the first try or from when the line broke by itself. */
    Queue<Double> returns() {
        return returns;
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    /** Commands whose events came. */
    Set<String> seen() {
        return seen;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        if (socket != null) {
            socket.close();
        }
    }
}
