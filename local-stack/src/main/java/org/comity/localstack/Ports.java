package org.comity.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The ports of one stack: a first one, which people open, and fixed places after it. Everything listens on loopback. */
record Ports(int first) {
    static final int DEFAULT = 8080;
    private static final int COUNT = 16;
    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65535;

    /** @throws StackProblem if the text is no number, or no room for all ports is left from there on */
    static Ports from(String text) {
        try {
            int first = Integer.parseInt(text.strip());
            if (first >= LOWEST && first + COUNT - 1 <= HIGHEST) {
                return new Ports(first);
            }
        } catch (NumberFormatException notANumber) {
            // said below, together with the bounds
        }
        throw new StackProblem("'%s' cannot be the first port. Give a number from %d to %d, for example --port 9000."
                .formatted(text, LOWEST, HIGHEST - COUNT + 1));
    }

    /** @throws StackProblem if somebody listens everywhere */
    static Ports free() {
        return IntStream.iterate(30_000, first -> first < 40_000, first -> first + COUNT)
                .mapToObj(Ports::new)
                .filter(ports -> ports.taken().isEmpty())
                .findFirst()
                .orElseThrow(() -> new StackProblem("No " + COUNT + " free ports in a row were found."));
    }

    int gateway() {
        return first;
    }

    int filing() {
        return first + 1;
    }

    int serviceOfProcess() {
        return first + 2;
    }

    int hearing() {
        return first + 3;
    }

    int timeAuthority() {
        return first + 7;
    }

    int firstWitness() {
        return first + 8;
    }

    int secondWitness() {
        return first + 9;
    }

    int postgres() {
        return first + 10;
    }

    int kafka() {
        return first + 11;
    }

    int smtp() {
        return first + 12;
    }

    int imap() {
        return first + 13;
    }

    int mailPage() {
        return first + 14;
    }

    int kafkaController() {
        return first + 15;
    }

    private Map<String, Integer> all() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("gateway", gateway());
        all.put("filing-service", filing());
        all.put("service-of-process-service", serviceOfProcess());
        all.put("hearing-service", hearing());
        all.put("time authority", timeAuthority());
        all.put("first witness", firstWitness());
        all.put("second witness", secondWitness());
        all.put("PostgreSQL", postgres());
        all.put("Kafka", kafka());
        all.put("mail (SMTP)", smtp());
        all.put("mail (IMAP)", imap());
        all.put("mail page", mailPage());
        all.put("Kafka controller", kafkaController());
        return all;
    }

    /** @throws StackProblem naming every port that somebody else listens on */
    void requireFree() {
        List<String> taken = taken();
        if (!taken.isEmpty()) {
            throw new StackProblem(
                    "In use by another program: port " + String.join(", ", taken)
                            + ".\n  Stop that program, './comity down' if it is an earlier Comity, or choose other ports: ./comity up --port 9000");
        }
    }

    private List<String> taken() {
        return all().entrySet().stream()
                .filter(each -> isTaken(each.getValue()))
                .map(each -> each.getValue() + " (for " + each.getKey() + ")")
                .toList();
    }

    private static boolean isTaken(int port) {
        for (String address : List.of("0.0.0.0", "127.0.0.1")) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            } catch (IOException taken) {
                return true;
            }
        }
        return false;
    }
}
