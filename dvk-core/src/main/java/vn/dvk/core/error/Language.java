package vn.dvk.core.error;

/**
 * Ngôn ngữ hiển thị: a language in which dvk can say its texts.
 *
 * <p>Every text of dvk exists in both. Immutable and thread-safe.
 */
public enum Language {
    /** Vietnamese: 1.234,5 and 31/12/2025. */
    VI,
    /** English: 1,234.5 and 2025-12-31. */
    EN
}
