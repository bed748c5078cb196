package org.comity.evidence.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;

/** Whatever the value, its bytes are those of the library that the vectors of RFC 8785 were published with. */
class CanonicalJsonPropertyTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = new JsonMapper();

    @Property
    @Label("the same bytes as the reference computes")
    void asTheReference(@ForAll("values") JsonNode value) throws IOException {
        String reference = new JsonCanonicalizer("[" + JSON.writeValueAsString(value) + "]").getEncodedString();

        assertThat("[" + new String(CanonicalJson.bytes(value), UTF_8) + "]").isEqualTo(reference);
    }

    @Provide
    static Arbitrary<JsonNode> values() {
        return nested(nested(leaves()));
    }

    private static Arbitrary<JsonNode> nested(Arbitrary<JsonNode> values) {
        return Arbitraries.oneOf(List.of(
                values,
                values.list().ofMaxSize(4).map(some -> NODES.arrayNode().addAll(some)),
                Arbitraries.maps(texts(), values).ofMaxSize(4).map(some -> NODES.objectNode()
                        .setAll(some))));
    }

    private static Arbitrary<JsonNode> leaves() {
        return Arbitraries.oneOf(List.of(
                texts().map(NODES::textNode),
                Arbitraries.integers().map(NODES::numberNode),
                Arbitraries.longs().map(NODES::numberNode),
                Arbitraries.bigIntegers().map(CanonicalJsonPropertyTest::number),
                Arbitraries.doubles().map(NODES::numberNode),
                Arbitraries.bigDecimals().map(CanonicalJsonPropertyTest::number),
                Arbitraries.of(true, false).map(NODES::booleanNode),
                Arbitraries.just(NODES.nullNode())));
    }

    private static JsonNode number(BigInteger value) {
        return NODES.numberNode(value);
    }

    private static JsonNode number(BigDecimal value) {
        return NODES.numberNode(value);
    }

    /** Of whole characters: halves of a pair have no bytes in UTF-8. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\0', '\u009f')
                .withCharRange('\u2000', '\u2fff')
                .withCharRange('\ue000', '\uffff')
                .ofMaxLength(8)
                .map(text -> text.replace("a", "\ud83d\ude00"));
    }
}
