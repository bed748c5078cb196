package org.comity.filing.document.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.comity.filing.document.text.FileText;

/** A kind of file that is taken: what it is by its content, never by its name or by the word of who sends it. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "image/jpeg"),
    PNG("image/png", "png", "image/png"),
    TIFF("image/tiff", "tif", "image/tiff"),
    HEIC("image/heic", "heic", "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"),
    MP3("audio/mpeg", "mp3", "audio/mpeg"),
    M4A("audio/mp4", "m4a", "audio/mp4"),
    WAV("audio/wav", "wav", "audio/vnd.wave"),
    OGG("audio/ogg", "ogg", "audio/vorbis", "audio/opus", "audio/speex"),
    AMR("audio/amr", "amr", "audio/amr"),
    AAC("audio/aac", "aac", "audio/x-aac"),
    FLAC("audio/flac", "flac", "audio/x-flac"),
    WMA("audio/x-ms-wma", "wma", "audio/x-ms-wma"),
    MP4("video/mp4", "mp4", "video/mp4", "video/x-m4v"),
    MOV("video/quicktime", "mov", "video/quicktime"),
    WEBM("video/webm", "webm", "video/webm"),
    MKV("video/x-matroska", "mkv", "video/x-matroska"),
    AVI("video/x-msvideo", "avi", "video/x-msvideo"),
    MPEG("video/mpeg", "mpg", "video/mpeg"),
    WMV("video/x-ms-wmv", "wmv", "video/x-ms-wmv"),
    MOBILE("video/3gpp", "3gp", "video/3gpp", "video/3gpp2"),
    EML("message/rfc822", "eml", "message/rfc822"),
    // What is inside of them tells them apart, see OfficeCheck.
    MSG("application/vnd.ms-outlook", "msg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    RTF("application/rtf", "rtf", "application/rtf"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp");

    private static final Set<FileType> PICTURES = Set.of(JPEG, PNG, TIFF, HEIC);

    private final String mediaType;
    private final String extension;
    /** As Tika calls it; empty where its name does not tell. */
    private final Set<String> found;

    FileType(String mediaType, String extension, String... found) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.found = Set.of(found);
    }

    /** The type that Tika found, if it is taken. */
    static Optional<FileType> found(String name) {
        return Arrays.stream(values()).filter(type -> type.found.contains(name)).findFirst();
    }

    /** @throws java.util.NoSuchElementException if no file of that type is taken */
    public static FileType of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    public boolean isPicture() {
        return PICTURES.contains(this);
    }

    /** Whether it says something that can be read without the program that made it: mail, and files of office programs. */
    public boolean isText() {
        return FileText.isReadable(extension);
    }

    /** As answers name it. */
    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }
}
