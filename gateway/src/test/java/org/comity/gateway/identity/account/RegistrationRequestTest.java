package org.comity.gateway.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.http.Ground;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationRequestTest {
    @ParameterizedTest(name = "mail could reach {0}")
    @ValueSource(
            strings = {
                "a@b.cc",
                "first.last+court@sub.example.co.uk",
                "o'brien@example.com",
                "Ünal@bücher.example",
                "陈静@例子.中国",
                "x@xn--fsqu00a.xn--fiqs8s",
                "1@2.example"
            })
    void plausible(String address) {
        assertThat(new Email(address).isPlausible()).isTrue();
    }

    @ParameterizedTest(name = "mail reaches nobody at \"{0}\"")
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.cc",
                "a@b",
                "a@b.c",
                "a@.cc",
                "a@b..cc",
                "a@-b.cc",
                "a..b@c.dd",
                ".a@b.cc",
                "(c)a@b.cc",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "a b@c.dd",
                "a@b.cc,d@e.ff",
                "a\u2028b@c.dd",
                "a@b\u2028.cc",
                "\uff41@b.cc",
                "a@\uff42.cc",
                "a\u200b@b.cc",
                "a\u202e@b.cc",
                "\"a\"@b.cc"
            })
    void reachesNobody(String address) {
        assertThat(new Email(address).isPlausible()).isFalse();
    }

    @ParameterizedTest(name = "{0} is a zone")
    @ValueSource(strings = {"Asia/Shanghai", "Europe/Berlin", "America/Argentina/Buenos_Aires", "UTC"})
    void zone(String zone) {
        assertThat(new ProfileRequest("en", zone).grounds()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is none")
    @ValueSource(strings = {"UTC+8", "+08:00", "GMT+8", "Z", "Mars/Base", "asia/shanghai", ""})
    void noZone(String zone) {
        assertThat(new ProfileRequest("en", zone).grounds())
                .extracting(Ground::code)
                .containsExactly("zone-unknown");
    }
}
