package ru.orientir.language.schedule.word;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.language.schedule.ScheduleWarning;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.word.Token.Type;

/** Puts torn words together («сен тябрь», «сен-⏎тябрь») and reads slips of the pen («сентебрь») by sense. */
public final class Respelling {

    private static final int MOST_PIECES = 12;

    private final String text;
    private final List<Token> tokens;
    private final List<Token> result = new ArrayList<>();
    private final List<ScheduleWarning> warnings = new ArrayList<>();

    private Respelling(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** @param warnings one for each misspelt word */
    public record Result(List<Token> tokens, List<ScheduleWarning> warnings) {}

    /** @param text the cleaned phrase the tokens are of */
    public static Result mend(String text, List<Token> tokens) {
        Respelling respelling = new Respelling(text, tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = respelling.next(at);
        }
        return new Result(respelling.result, respelling.warnings);
    }

    private int next(int at) {
        Token token = tokens.get(at);
        if (token.is(Type.NUMBER)) {
            return number(at);
        }
        if (!token.is(Type.WORD)) {
            result.add(token);
            return at + 1;
        }
        int end = joinedUntil(at);
        if (end > at + 1) {
            result.add(Token.word(token.from(), tokens.get(end - 1).to(), letters(at, end)));
            return end;
        }
        result.add(token.unknownWord() ? corrected(token) : token);
        return at + 1;
    }

    /** «2 0 2 3» and «20 23 г.». */
    private int number(int at) {
        for (int pieces = 4; pieces >= 2; pieces -= 2) {
            if (tornYear(at, pieces)) {
                Token last = tokens.get(at + pieces - 1);
                result.add(Token.number(tokens.get(at).from(), last.to(), letters(at, at + pieces), false));
                return at + pieces;
            }
        }
        result.add(tokens.get(at));
        return at + 1;
    }

    private boolean tornYear(int at, int pieces) {
        int length = 4 / pieces;
        if (at + pieces > tokens.size()) {
            return false;
        }
        for (Token piece : tokens.subList(at, at + pieces)) {
            if (!piece.is(Type.NUMBER) || piece.ordinal() || piece.text().length() != length) {
                return false;
            }
        }
        boolean yearFollows =
                at + pieces < tokens.size() && tokens.get(at + pieces).is(Unit.YEAR);
        return letters(at, at + pieces).startsWith("20") && (pieces == 4 || yearFollows);
    }

    private int joinedUntil(int at) {
        StringBuilder letters = new StringBuilder(tokens.get(at).text());
        boolean allKnown = !tokens.get(at).unknownWord();
        int best = at + 1;
        for (int end = at + 1; end < Math.min(tokens.size(), at + MOST_PIECES); end++) {
            Token token = tokens.get(end);
            if (brokenLine(end) && end + 1 < tokens.size()) {
                continue;
            }
            if (!token.is(Type.WORD)) {
                break;
            }
            letters.append(token.text());
            allKnown &= !token.unknownWord();
            if (!allKnown && letters.length() > 3 && Lexicon.find(letters.toString()) != null) {
                best = end + 1;
            }
        }
        return best;
    }

    private boolean brokenLine(int at) {
        Token token = tokens.get(at);
        return token.is(Type.DASH) && text.substring(token.from(), token.to()).indexOf('\n') > 0;
    }

    private String letters(int from, int to) {
        StringBuilder letters = new StringBuilder();
        tokens.subList(from, to).forEach(token -> letters.append(token.text()));
        return letters.toString();
    }

    private Token corrected(Token token) {
        String word = token.text();
        for (String candidate : Lexicon.correctable()) {
            if (word.length() >= 5 && oneSlipApart(word, candidate)) {
                warnings.add(new ScheduleWarning(ScheduleWarningCode.MISSPELT_WORD, word));
                return Token.word(token.from(), token.to(), candidate);
            }
        }
        return token;
    }

    /** One letter added, left out, changed or swapped with the next. */
    private static boolean oneSlipApart(String a, String b) {
        int difference = a.length() - b.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        String restA = a.substring(i);
        String restB = b.substring(i);
        if (difference != 0) {
            return difference > 0
                    ? restA.substring(1).equals(restB)
                    : restB.substring(1).equals(restA);
        }
        boolean changed = restA.substring(1).equals(restB.substring(1));
        return changed
                || restA.length() > 1
                        && restA.charAt(0) == restB.charAt(1)
                        && restA.charAt(1) == restB.charAt(0)
                        && restA.substring(2).equals(restB.substring(2));
    }
}
