package ru.orientir.language.responsible;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.responsible.Token.Type;

/** English parties: the head is the last word before a preposition («heads of schools», «Education Department»). */
final class EnglishHead {

    private static final Set<String> CONTINUES = Set.of(
            "of",
            "for",
            "at",
            "in",
            "from",
            "on",
            "with",
            "to",
            "by",
            "including",
            "who",
            "which",
            "responsible",
            "under",
            "per",
            "acting",
            "named",
            "as");
    private static final Pattern POST =
            Pattern.compile("(?:heads?|principal|director|teacher|specialist|coordinator|co-ordinator"
                    + "|deput(?:y|ie)|manager|methodologist|methodist|psychologist|counsell?or|advis[eo]r|curator|tutor|mentor|officer|chief"
                    + "|leader|parent|student|pupil|volunteer|expert|consultant|educator|librarian|inspector|secretar(?:y|ie)|chair(?:man)?"
                    + "|representative|member|employee|administrator|trainer|coach|professor|lecturer|graduate|mayor|minister|worker|child"
                    + "|children|guardian|\\p{L}{3,}(?:ist|ian))s?");
    private static final Pattern BODY = Pattern.compile(
            "(?:department|office|cent(?:re|er)|school|college|universit(?:y|ie)"
                    + "|committee|council|group|team|board|commission|ministry|agenc(?:y|ie)|administration|organi[sz]ation|institution"
                    + "|institute|project|association|kindergarten|lyceum|compan(?:y|ie)|partner|employer|union|staff|service|municipalit(?:y|ie)"
                    + "|authorit(?:y|ie)|division|unit|club|librar(?:y|ie)|museum|media|business(?:e)?|communit(?:y|ie))s?");

    private final List<Token> tokens;

    EnglishHead(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Head read(int at) {
        if (CONTINUES.contains(tokens.get(at).key())) {
            return null;
        }
        int last = at;
        while (last + 1 < tokens.size() && goesOn(last + 1)) {
            last++;
        }
        var word = tokens.get(last).key();
        boolean post = POST.matcher(word).matches();
        boolean abbreviation = tokens.get(last).is(Type.ABBREVIATION);
        boolean name = !post && !abbreviation && !BODY.matcher(word).matches() && isFullName(at, last);
        var kind = name ? PartKind.PERSON : post && !abbreviation ? PartKind.POSITION : PartKind.BODY;
        return Head.plain(last, kind, word.endsWith("s") || word.equals("children"));
    }

    private boolean goesOn(int i) {
        var t = tokens.get(i);
        return t.is(Type.WORD, Type.ABBREVIATION) && t.isLatin() && !CONTINUES.contains(t.key());
    }

    /** Two or three capitalised words that name no post and no body. */
    private boolean isFullName(int from, int to) {
        boolean capitals =
                tokens.subList(from, to + 1).stream().allMatch(t -> t.text().matches("[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?"));
        boolean ends = to + 1 == tokens.size()
                || tokens.get(to + 1).isSeparator()
                || tokens.get(to + 1).is(Type.BRACKETED, Type.DASH);
        return capitals && ends && to > from && to - from < 3;
    }
}
