package org.comity.filing.document.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.comity.filing.document.text.Piece.Field;
import org.comity.http.Sha256;

/** What a mail as Outlook keeps it says, and what hangs on it. */
final class OutlookText {
    private OutlookText() {}

    static void read(Path file, Pieces pieces) throws IOException {
        try (MAPIMessage mail = new MAPIMessage(file.toFile())) {
            mail.setReturnNullOnMissingChunk(true);
            mail.guess7BitEncoding();
            read(mail, pieces);
        } catch (ChunkNotFoundException missing) {
            throw new IOException(missing);
        }
    }

    private static void read(MAPIMessage mail, Pieces pieces) throws ChunkNotFoundException {
        pieces.field(Field.FROM, mail.getDisplayFrom());
        pieces.field(Field.TO, mail.getDisplayTo());
        pieces.field(Field.CC, mail.getDisplayCC());
        Calendar sent = mail.getMessageDate();
        pieces.field(Field.DATE, sent == null ? null : sent.toInstant().toString());
        pieces.field(Field.SUBJECT, mail.getSubject());
        for (AttachmentChunks each : mail.getAttachmentFiles()) {
            attachment(each, pieces);
        }
        String text = mail.getTextBody();
        String html = text == null ? mail.getHtmlBody() : null;
        if (text != null) {
            pieces.lines(text);
        } else if (html != null) {
            pieces.lines(HtmlText.of(html));
        }
    }

    private static void attachment(AttachmentChunks each, Pieces pieces) {
        byte[] bytes = each.getAttachData() == null
                ? new byte[0]
                : each.getAttachData().getValue();
        pieces.attachment(nameOf(each), bytes.length, Sha256.hexOf(bytes));
    }

    private static String nameOf(AttachmentChunks each) {
        StringChunk name =
                each.getAttachLongFileName() == null ? each.getAttachFileName() : each.getAttachLongFileName();
        return name == null ? "" : name.getValue();
    }
}
