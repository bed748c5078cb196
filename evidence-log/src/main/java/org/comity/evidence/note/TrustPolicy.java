package org.comity.evidence.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.evidence.tree.Hash;

/**
 * Which logs and witnesses a verifier trusts, and how many witnesses must have seen a checkpoint. A checkpoint is
 * valid if one of the listed keys of its log signed it and the quorum cosigned it. Source: C2SP tlog-policy.
 */
public final class TrustPolicy {
    private static final int MOST_LINES = 1000;
    private static final String NOBODY = "none";
    private static final String REPLACED = "#replaced";
    private static final String SEAL = "#seal";
    private static final Set<String> REMARKS = Set.of(REPLACED, SEAL);

    private final List<NoteKey> logs = new ArrayList<>();
    /** By the key, the size of the largest tree that it has signed. */
    private final Map<NoteKey, Long> replaced = new HashMap<>();
    /** Said before the line of the key itself. */
    private final Map<String, Long> replacedIds = new HashMap<>();

    private final List<Seal> seals = new ArrayList<>();
    private final Map<String, NoteKey> witnesses = new LinkedHashMap<>();
    private final Map<String, URI> addresses = new HashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private String quorum;

    /**
     * A court's seal, or who issues such.
     *
     * @param sha256 of its certificate, in hex
     * @param from when it is believed, and until when; its certificate must be valid too
     */
    public record Seal(String sha256, Instant from, Instant until) {}

    private record Group(int threshold, List<String> members) {}

    /** What a policy says of a signed checkpoint. {@code witnesses} are those that cosigned it. */
    public record Assessment(List<NoteKey> logKeys, List<NoteKey> witnesses, int knownWitnesses, boolean quorumMet) {
        public boolean isValid() {
            return !logKeys.isEmpty() && quorumMet;
        }
    }

    private TrustPolicy() {}

    /** A policy that trusts one log by these lines and asks for no witness. */
    public static String textFor(String logLines) {
        return logLines + "quorum none\n";
    }

    /** The lines of keys that sign now. */
    public static String logLines(List<NoteKey> keys) {
        return keys.stream().map(key -> "log " + key.vkey() + "\n").collect(Collectors.joining());
    }

    /**
     * The lines of keys that were replaced. Before each stands a remark, which other readers of policies pass over: nothing
     * larger is to be believed of it.
     */
    public static String replacedLines(List<NoteKey> keys, long size) {
        return keys.stream()
                .map(key -> REPLACED + " " + key.id() + " " + size + "\nlog " + key.vkey() + "\n")
                .collect(Collectors.joining());
    }

    /** The lines of the courts' seals, remarks too, each for as long as its certificate is valid. */
    public static String sealLines(Collection<X509Certificate> certificates) {
        return certificates.stream()
                .map(each ->
                        SEAL + " " + sha256(each) + " " + each.getNotBefore().toInstant() + " "
                                + each.getNotAfter().toInstant() + "\n")
                .distinct()
                .collect(Collectors.joining());
    }

    private static String sha256(X509Certificate certificate) {
        try {
            return Hash.ofBytes(certificate.getEncoded()).hex();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A policy that trusts one log by these lines and the witnesses of this policy. Where to reach them is left out.
     *
     * @param asksForThem whether the quorum must be met, or the witnesses are only named
     */
    public String textFor(String logLines, boolean asksForThem) {
        StringBuilder text = new StringBuilder(logLines);
        witnesses.forEach((name, key) -> text.append("witness " + name + " " + key.vkey() + "\n"));
        groups.forEach((name, group) -> text.append(
                "group " + name + " " + group.threshold() + " " + String.join(" ", group.members()) + "\n"));
        return text.append("quorum " + (asksForThem ? quorum : NOBODY) + "\n").toString();
    }

    /** @throws IllegalArgumentException with the line that is not one of a policy */
    public static TrustPolicy parse(byte[] file) {
        TrustPolicy policy = read(file);
        if (policy.quorum == null) {
            throw new IllegalArgumentException("The trust policy has no quorum line");
        }
        return policy;
    }

    /**
     * The lines of a policy without a quorum, such as the logs that a witness serves.
     *
     * @throws IllegalArgumentException with the line that is not one of a policy
     */
    public static TrustPolicy ofLogs(byte[] file) {
        TrustPolicy policy = read(file);
        if (policy.quorum != null || !policy.witnesses.isEmpty()) {
            throw new IllegalArgumentException("Only lines of logs are expected");
        }
        policy.quorum = NOBODY;
        return policy;
    }

    private static TrustPolicy read(byte[] file) {
        TrustPolicy policy = new TrustPolicy();
        String text = new String(file, ISO_8859_1);
        if (text.chars().anyMatch(c -> (c < 0x20 && c != '\t' && c != '\n') || c == 0x7f)) {
            throw new IllegalArgumentException("A trust policy has no control characters");
        }
        String[] lines = text.split("\n");
        if (lines.length > MOST_LINES) {
            throw new IllegalArgumentException("A trust policy of more than " + MOST_LINES + " lines");
        }
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            String[] words = line.split("[ \t]+");
            if (!line.isEmpty() && (!line.startsWith("#") || REMARKS.contains(words[0]))) {
                try {
                    policy.read(words);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "Line " + (i + 1) + " of the trust policy: " + e.getMessage(), e);
                }
            }
        }
        return policy;
    }

    /** @throws InvalidSignature if a key of this policy did not make the signature that bears its name */
    public Assessment assess(SignedNote note) throws InvalidSignature {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        List<NoteKey> logKeys = note.signedBy(keysOf(checkpoint));
        List<NoteKey> cosigners = note.signedBy(witnesses.values());
        Set<String> seen = new HashSet<>();
        witnesses.forEach((name, key) -> {
            if (cosigners.contains(key)) {
                seen.add(name);
            }
        });
        return new Assessment(logKeys, cosigners, witnesses.size(), quorum.equals(NOBODY) || holds(quorum, seen));
    }

    /** A witness that this policy knows. {@code address} is null if the policy does not say where it is. */
    public record KnownWitness(String name, NoteKey key, URI address) {}

    public List<KnownWitness> witnesses() {
        return witnesses.entrySet().stream()
                .map(each -> new KnownWitness(each.getKey(), each.getValue(), addresses.get(each.getKey())))
                .toList();
    }

    /** The courts' seals that this policy names; empty if it says nothing of seals. */
    public List<Seal> seals() {
        return List.copyOf(seals);
    }

    /** Whether somebody must have cosigned a checkpoint. */
    public boolean asksForWitnesses() {
        return !quorum.equals(NOBODY);
    }

    /** The keys by which a log of this size was signed: of those that were replaced the ones of that time, or those of now. */
    public List<NoteKey> keysOf(Checkpoint checkpoint) {
        List<NoteKey> all = keysOf(checkpoint.origin());
        OptionalLong until = all.stream()
                .filter(replaced::containsKey)
                .mapToLong(replaced::get)
                .filter(size -> checkpoint.size() <= size)
                .min();
        return all.stream()
                .filter(key -> until.isPresent()
                        ? Long.valueOf(until.getAsLong()).equals(replaced.get(key))
                        : !replaced.containsKey(key))
                .toList();
    }

    /** The size after which a key was replaced; empty if it signs still. */
    public OptionalLong replacedAfter(NoteKey key) {
        Long size = replaced.get(key);
        return size == null ? OptionalLong.empty() : OptionalLong.of(size);
    }

    /** The keys of a log that this policy trusts, those of earlier times too. */
    public List<NoteKey> keysOf(String origin) {
        return logs.stream().filter(key -> key.name().equals(origin)).toList();
    }

    private boolean holds(String name, Set<String> seen) {
        Group group = groups.get(name);
        return group == null
                ? seen.contains(name)
                : group.members().stream().filter(member -> holds(member, seen)).count() >= group.threshold();
    }

    private void read(String[] words) {
        switch (words[0]) {
            case "log" -> readLog(words);
            case "witness" -> readWitness(words);
            case "group" -> readGroup(words);
            case "quorum" -> readQuorum(words);
            case REPLACED -> readReplaced(words);
            case SEAL -> readSeal(words);
            default -> throw new IllegalArgumentException("unknown word " + words[0]);
        }
    }

    private void readReplaced(String[] words) {
        require(words.length == 3 && words[2].matches("0|[1-9][0-9]{0,17}"), REPLACED + " <key id> <size>");
        require(replacedIds.put(words[1], Long.parseLong(words[2])) == null, "replaced twice");
    }

    private void readSeal(String[] words) {
        require(words.length == 4 && words[1].matches("[0-9a-f]{64}"), SEAL + " <SHA-256> <from> <until>");
        try {
            seals.add(new Seal(words[1], Instant.parse(words[2]), Instant.parse(words[3])));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(SEAL + " <SHA-256> <from> <until>", e);
        }
    }

    private void readLog(String[] words) {
        require(words.length == 2 || words.length == 3, "log <vkey> [<url>]");
        NoteKey key = key(words[1]);
        require(key.type() != NoteKey.Type.ED25519_COSIGNATURE, "this type of key signs for witnesses only");
        require(logs.stream().noneMatch(known -> Arrays.equals(known.raw(), key.raw())), "the same log key twice");
        logs.add(key);
        Long size = replacedIds.remove(key.id());
        if (size != null) {
            replaced.put(key, size);
        }
    }

    private void readWitness(String[] words) {
        require(words.length == 3 || words.length == 4, "witness <name> <vkey> [<url>]");
        NoteKey key = key(words[2]);
        require(key.type() != NoteKey.Type.ED25519, "this type of key signs for logs only");
        require(witnesses.values().stream().noneMatch(k -> Arrays.equals(k.raw(), key.raw())), "the same key twice");
        witnesses.put(newName(words[1]), key);
        if (words.length == 4) {
            addresses.put(words[1], URI.create(words[3]));
        }
    }

    private void readGroup(String[] words) {
        require(words.length >= 4, "group <name> <all|any|k> <member>...");
        List<String> members = List.of(words).subList(3, words.length);
        Set<String> taken = new HashSet<>();
        groups.values().forEach(group -> taken.addAll(group.members()));
        for (String member : members) {
            require(isDefined(member), "nothing is called " + member);
            require(taken.add(member), member + " is a member already");
        }
        int threshold =
                switch (words[2]) {
                    case "all" -> members.size();
                    case "any" -> 1;
                    default -> Integer.parseInt(words[2]);
                };
        require(threshold >= 1 && threshold <= members.size(), "a threshold of 1 to the number of members");
        groups.put(newName(words[1]), new Group(threshold, members));
    }

    private void readQuorum(String[] words) {
        require(words.length == 2 && quorum == null, "one line: quorum <name>");
        require(words[1].equals(NOBODY) || isDefined(words[1]), "nothing is called " + words[1]);
        quorum = words[1];
    }

    private boolean isDefined(String name) {
        return witnesses.containsKey(name) || groups.containsKey(name);
    }

    private String newName(String name) {
        require(!name.equals(NOBODY) && !isDefined(name), "the name " + name + " is taken");
        return name;
    }

    private static NoteKey key(String octets) {
        return NoteKey.parse(new String(octets.getBytes(ISO_8859_1), UTF_8));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
