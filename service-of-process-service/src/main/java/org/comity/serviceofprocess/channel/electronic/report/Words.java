package org.comity.serviceofprocess.channel.electronic.report;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.serviceofprocess.channel.electronic.report.MailReport.Kind;

/**
 * What mail systems say in words where they say nothing in fields: qmail, older Exim, Exchange and Lotus, and Chinese, Japanese and
 * Korean providers. Words that are in neither list decide nothing.
 */
final class Words {
    private static final Pattern DELAYED = pattern(
            "delayed",
            "delay(ed)? in deliver",
            "notification \\(delay\\)",
            "will be retried",
            "will (keep|continue) (on )?trying",
            "still (being )?(trying|retried)",
            "not (yet )?been delivered (yet|after)",
            "could not (yet )?be delivered (yet|so far)",
            "warning: (message|could not send|delivery)",
            "暂时(无法|未能)",
            "延迟",
            "(继续|再次|自动)(尝试|重试|投递)",
            "遅延",
            "再(送|試行)(し|さ)",
            "지연",
            "재시도",
            "задерж",
            "повторн(ая|ые|ую) попыт",
            "retardé",
            "retrasad|demorad",
            "verzögert",
            "تأخر|إعادة المحاولة");

    private static final Pattern RETURNED = pattern(
            "undeliver(able|ed)",
            "not deliverable",
            "delivery (to the following recipients? )?(has )?fail",
            "failed delivery",
            "delivery failure",
            "failure notice",
            "notification \\(failure\\)",
            "returned mail|returned to sender",
            "wasn.t able to deliver",
            "(could|can|was|were|has|have) ?n[o']t (be |been )?delivered",
            "couldn.t (be delivered|deliver)",
            "rejected your message",
            "permanent(ly)? (fatal )?(error|fail)",
            "(user|mailbox|address|recipient)( is)? (unknown|not found|unavailable|rejected)",
            "no such (user|mailbox|recipient)",
            "退信",
            "退回",
            "无法(送达|投递|发送)",
            "(投递|发送|送达)失败",
            "(用户|地址|收件人|邮箱|帐号|账号)不存在",
            "配信(でき|不能|エラー|に失敗)",
            "お届けでき",
            "반송",
            "(전송|발송|배달).{0,6}(실패|못)",
            "не (может быть |была? |удалось )?достав",
            "недоставлен",
            "non (remis|distribué)|n.a (pas )?pu être (remis|distribué)",
            "no se (ha podido|pudo|puede) entregar",
            "no (fue )?entregado",
            "unzustellbar|nicht zugestellt",
            "تعذر (تسليم|توصيل)|لم يتم التسليم");

    private static final Set<String> MAIL_SYSTEMS =
            Set.of("mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon", "mdaemon", "daemon", "maildaemon");

    private static final Pattern AWAY = pattern(
            "^automatic reply",
            "^auto(matic)?[ -]?(reply|response)",
            "out of (the )?office",
            "^自动(回复|答复)",
            "^自動(応答|返信|回覆)",
            "不在(通知|届|の)",
            "부재중",
            "자동 ?(응답|회신)",
            "автоответ|автоматический ответ",
            "réponse automatique|absence du bureau",
            "respuesta automática|fuera de la oficina",
            "abwesen|automatische antwort",
            "رد تلقائي");

    /** Source: RFC 3463. */
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");

    private Words() {}

    private static Pattern pattern(String... alternatives) {
        return Pattern.compile(String.join("|", alternatives), CASE_INSENSITIVE | UNICODE_CASE);
    }

    /** Whether the part before the @ names a program that carries mail. */
    static boolean isMailSystem(String localPart) {
        return MAIL_SYSTEMS.contains(localPart) || localPart.startsWith("microsoftexchange");
    }

    static boolean isAway(String subject) {
        return AWAY.matcher(subject).find();
    }

    /**
     * What a mail system's report says. That it goes on trying, in the subject, stands whatever codes come after it; else a permanent
     * code is a failure, and words decide only where there is none.
     */
    static Kind kind(String subject, String text) {
        String status = status(text);
        if (DELAYED.matcher(subject).find()) {
            return Kind.DELAYED;
        }
        if (status != null && status.startsWith("5")) {
            return Kind.RETURNED;
        }
        if (DELAYED.matcher(text).find()) {
            return Kind.DELAYED;
        }
        return RETURNED.matcher(subject).find() || RETURNED.matcher(text).find() ? Kind.RETURNED : Kind.UNCLEAR;
    }

    /** The first enhanced status code; null if there is none. */
    static String status(String text) {
        Matcher found = STATUS.matcher(text);
        return found.find() ? found.group(1) : null;
    }
}
