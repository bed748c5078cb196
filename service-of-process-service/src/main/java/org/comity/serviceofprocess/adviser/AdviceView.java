package org.comity.serviceofprocess.adviser;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.comity.law.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * An adviser's answer as people read it: every ground in the reader's language and in the court's.
 *
 * @param lawAsOf the state of the tables that were read
 */
public record AdviceView(LocalDate on, String lawAsOf, Situation situation, List<ChannelAnswerView> channels) {

    public static AdviceView of(Advice advice, Locale reader) {
        return new AdviceView(
                advice.on(),
                advice.lawAsOf(),
                advice.situation(),
                advice.channels().stream()
                        .map(each -> ChannelAnswerView.of(each, advice.situation(), reader))
                        .toList());
    }

    public ChannelAnswerView on(Channel channel) {
        return channels.stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    /**
     * One channel.
     *
     * @param recipient the authority that the request goes to, its value null where our tables do not name it; or null
     */
    public record ChannelAnswerView(
            Channel channel,
            String article,
            Answer answer,
            List<GroundView> grounds,
            List<TextView> next,
            @Nullable ExpectationView expected,
            @Nullable TranslationView translation,
            @Nullable Datum recipient) {

        static ChannelAnswerView of(ChannelAnswer channelAnswer, Situation situation, Locale reader) {
            return new ChannelAnswerView(
                    channelAnswer.channel(),
                    channelAnswer.channel().article(situation),
                    channelAnswer.answer(),
                    channelAnswer.grounds().stream()
                            .map(ground -> GroundView.of(ground, reader))
                            .toList(),
                    channelAnswer.next().stream()
                            .map(key -> TextView.of("next." + key, reader))
                            .toList(),
                    ExpectationView.of(channelAnswer.expected(), reader),
                    TranslationView.of(channelAnswer.translation(), reader),
                    channelAnswer.recipient());
        }
    }

    /** @param court the text in Chinese, the court's language */
    public record TextView(String code, String text, String court) {

        static TextView of(String code, Locale reader) {
            return new TextView(code, AdviserTexts.of(code, reader), AdviserTexts.of(code, AdviserTexts.COURT));
        }
    }

    /** @param datum the fact it rests on; its value is null where the sources do not say */
    public record GroundView(
            String code,
            String text,
            String court,
            String article,
            Confidence confidence,
            @Nullable Datum datum) {

        public static GroundView of(LegalGround ground, Locale reader) {
            TextView text = TextView.of("ground." + ground.code(), reader);
            return new GroundView(
                    ground.code(), text.text(), text.court(), ground.article(), ground.confidence(), ground.datum());
        }
    }

    /** @param reported what practice reports, in the source's words; or null */
    public record ExpectationView(
            String code,
            String text,
            String court,
            int length,
            String unit,
            String article,
            Confidence confidence,
            @Nullable String reported) {

        static ExpectationView of(Expectation expected, Locale reader) {
            if (expected == null) {
                return null;
            }
            TextView text = TextView.of(expected.code(), reader);
            return new ExpectationView(
                    expected.code(),
                    text.text(),
                    text.court(),
                    expected.length(),
                    expected.unit(),
                    expected.article(),
                    expected.confidence(),
                    expected.reported());
        }
    }

    /**
     * @param article null where no law says it
     * @param stated what the destination declared, in the source's words; null means unknown: ask
     */
    public record TranslationView(
            String code,
            String text,
            String court,
            @Nullable String article,
            @Nullable String stated,
            Confidence confidence) {

        static TranslationView of(Translation translation, Locale reader) {
            if (translation == null) {
                return null;
            }
            TextView text = TextView.of(translation.code(), reader);
            return new TranslationView(
                    translation.code(),
                    text.text(),
                    text.court(),
                    translation.article(),
                    translation.stated(),
                    translation.confidence());
        }
    }
}
