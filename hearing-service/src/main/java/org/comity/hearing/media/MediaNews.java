package org.comity.hearing.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.log.LogJson;

/** What a page says of its sound and picture: passing news, in no record. What is not understood is empty, not mended. */
public sealed interface MediaNews {
    /** Addressees of one frame, each named once: nobody's line is filled by many small ones. */
    int MOST_ADDRESSEES = 16;

    /** Characters of a session description; a browser's has about six thousand. */
    int LONGEST_DESCRIPTION = 16_000;

    int LONGEST_CANDIDATE = 512;
    int MOST_CANDIDATES = 32;

    /**
     * With what a page takes part.
     *
     * @param page chosen by the page, the same as long as it is open, whatever its line does
     * @param microphone whether it is on
     * @param camera whether it is on; what others see of it the room says
     * @param pictures whether the page wants those of others; a weak line does without them
     */
    record Devices(UUID page, boolean microphone, boolean camera, boolean pictures) implements MediaNews {
        Devices withoutCamera() {
            return new Devices(page, microphone, false, pictures);
        }

        /** As of who sends nothing. */
        Devices listening() {
            return new Devices(page, false, false, pictures);
        }
    }

    /** What pages tell each other in order to connect. */
    record Signals(List<Signal> all) implements MediaNews {}

    /** @param content its known fields only, each of a bounded size */
    record Signal(UUID to, ObjectNode content) {}

    static Optional<MediaNews> read(JsonNode frame) {
        return switch (frame.path("t").asText()) {
            case "devices" -> devices(frame);
            case "signals" -> signals(frame.path("to"));
            default -> Optional.empty();
        };
    }

    private static Optional<MediaNews> devices(JsonNode frame) {
        return page(frame)
                .filter(page -> frame.path("microphone").isBoolean()
                        && frame.path("camera").isBoolean()
                        && frame.path("pictures").isBoolean())
                .map(page -> new Devices(
                        page,
                        frame.get("microphone").booleanValue(),
                        frame.get("camera").booleanValue(),
                        frame.get("pictures").booleanValue()));
    }

    private static Optional<MediaNews> signals(JsonNode to) {
        List<Signal> signals = new ArrayList<>();
        Set<UUID> addressees = new HashSet<>();
        for (JsonNode each : to) {
            Optional<UUID> page = page(each).filter(addressees::add);
            Optional<ObjectNode> content = content(each.path("d"));
            if (page.isEmpty() || content.isEmpty()) {
                return Optional.empty();
            }
            signals.add(new Signal(page.get(), content.get()));
        }
        return to.isArray() && !signals.isEmpty() && signals.size() <= MOST_ADDRESSEES
                ? Optional.of(new Signals(signals))
                : Optional.empty();
    }

    private static Optional<ObjectNode> content(JsonNode said) {
        ObjectNode content = LogJson.MAPPER.createObjectNode();
        boolean understood = description(said.path("description"), content)
                && candidates(said.path("candidates"), content)
                && again(said.path("again"), content);
        return understood && !content.isEmpty() ? Optional.of(content) : Optional.empty();
    }

    private static boolean description(JsonNode said, ObjectNode content) {
        if (said.isMissingNode()) {
            return true;
        }
        String type = said.path("type").asText();
        content.putObject("description")
                .put("type", type)
                .put("sdp", said.path("sdp").asText());
        return (type.equals("offer") || type.equals("answer")) && isText(said.path("sdp"), LONGEST_DESCRIPTION);
    }

    private static boolean candidates(JsonNode said, ObjectNode content) {
        if (said.isMissingNode()) {
            return true;
        }
        ArrayNode candidates = content.putArray("candidates");
        for (JsonNode each : said) {
            if (!isText(each.path("candidate"), LONGEST_CANDIDATE)
                    || !isText(each.path("sdpMid"), 16)
                    || !each.path("sdpMLineIndex").canConvertToInt()) {
                return false;
            }
            candidates
                    .addObject()
                    .put("candidate", each.get("candidate").textValue())
                    .put("sdpMid", each.get("sdpMid").textValue())
                    .put("sdpMLineIndex", each.get("sdpMLineIndex").intValue());
        }
        return said.isArray() && said.size() <= MOST_CANDIDATES;
    }

    private static boolean again(JsonNode said, ObjectNode content) {
        if (said.isMissingNode()) {
            return true;
        }
        content.put("again", true);
        return said.isBoolean() && said.booleanValue();
    }

    private static boolean isText(JsonNode node, int longest) {
        return node.isTextual() && node.textValue().length() <= longest;
    }

    private static Optional<UUID> page(JsonNode node) {
        try {
            return Optional.of(UUID.fromString(node.path("page").asText()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
