package org.comity.filing.question;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the court goes about questions. The law sets nothing of it. */
@ConfigMapping(prefix = "comity.filing.questions")
interface QuestionsConfig {
    /** By how many days after it came a question is to be answered: a week, so that a clerk sees it at least once. */
    @WithDefault("7")
    int answerWithinDays();

    /** How many of a party may wait for an answer at a time, so that nobody fills a clerk's list. */
    @WithDefault("10")
    int openForAParty();
}
