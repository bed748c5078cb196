package org.comity.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest(name = "{0} is written plainly")
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/cases/",
                "/assets/index-D3rX_9a~.js",
                "/api/sessions",
                "/api/filing/a%20path/%E6%B5%99",
                "/api/filing/documents/0f%C3%A9",
                "/api/filing/x.y/..z/z..",
                "/.well-known/jwks.json",
                "/q/metrics",
                "/question"
            })
    void plain(String path) {
        assertThat(Spelling.isPlain(path)).isTrue();
    }

    @ParameterizedTest(name = "{0} names nothing")
    @ValueSource(
            strings = {
                "",
                "api/sessions",
                "//",
                "/api//sessions",
                "//api/sessions",
                // unreserved characters encoded
                "/%61pi/sessions",
                "/api/sess%69ons",
                "/api/sessions%2dx",
                "/api/%73essions",
                "/%41PI/sessions",
                "/api/%7Eme",
                "/api/%5fme",
                "/api/%39",
                "/%71/metrics",
                // dots
                "/api/../q/metrics",
                "/api/./sessions",
                "/api/sessions/..",
                "/api/%2e%2e/q",
                "/api/%2E/q",
                // separators, controls, encoded twice
                "/api/sessions;a=b",
                "/api/sessions%3Ba",
                "/api%2fsessions",
                "/api%5Csessions",
                "/api\\sessions",
                "/api/%00sessions",
                "/api/%0d%0aX",
                "/api/%7f",
                "/api/%2561",
                // not encodings at all
                "/api/%",
                "/api/%6",
                "/api/%zz",
                "/api/a b",
                "/api/浙",
                "/api/\"x\"",
                // a slash at the end of what is no page
                "/api/",
                "/api/sessions/",
                "/api/filing/cases/",
                "/q/",
                "/q/metrics/",
                "/openapi/filing.json/",
                "/.well-known/jwks.json/"
            })
    void odd(String path) {
        assertThat(Spelling.isPlain(path)).isFalse();
    }
}
