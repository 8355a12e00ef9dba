package ru.orientir.language.responsible;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ru.orientir.language.responsible.ResponsibleWarning.Code;
import ru.orientir.language.responsible.Token.Type;

/**
 * Reads the tokens of a cell from left to right and decides at each separator, and at each word that can begin a party,
 * whether it does. Russian agreement decides most: inside one party the words after the head stand in the genitive, so a
 * second nominative is a second party.
 */
final class PartyGrammar {

    private static final Pattern OPEN_LIST = Pattern.compile("(?:др|другие|пр|т\\.?\\s*д|т\\.?\\s*п|etc|others)\\.?");

    private final List<Token> tokens;
    private final OpenParties parties;
    private final NextWord nextWord;
    private final Brackets brackets;

    PartyGrammar(List<Token> tokens, List<ResponsibleWarning> warnings) {
        this.tokens = tokens;
        var reader = new HeadReader(tokens);
        parties = new OpenParties(tokens, reader, warnings);
        nextWord = new NextWord(tokens, parties, new Boundaries(tokens, reader));
        brackets = new Brackets(tokens, parties);
    }

    List<PartyBuilder> read() {
        int i = 0;
        while (i < tokens.size()) {
            i = step(i);
        }
        parties.close();
        return parties.found();
    }

    private int step(int i) {
        var t = tokens.get(i);
        switch (t.type()) {
            case ROLE, LINK -> parties.switchRole(t);
            case HARD -> parties.endSentence();
            case COLON -> colon(i);
            case COMMA, AND, BREAK, SLASH -> parties.separate(i);
            case BRACKETED -> brackets.read(i);
            default -> {
                return content(i);
            }
        }
        return i + 1;
    }

    private void colon(int i) {
        boolean names = i + 1 < tokens.size() && tokens.get(i + 1).is(Type.NAME);
        if (parties.isOpen() && names && parties.current().kind() == PartKind.POSITION) {
            parties.lendToNames();
        } else {
            parties.close();
        }
    }

    private int content(int i) {
        if (!parties.isOpen()) {
            return parties.start(i, parties.headAt(i));
        }
        return endsOpenList(i) ? openList(i) : nextWord.read(i);
    }

    /** «…, методисты и др.». */
    private boolean endsOpenList(int i) {
        return parties.isSeparated()
                && OPEN_LIST
                        .matcher(tokens.get(i).text().toLowerCase(Locale.ROOT))
                        .matches();
    }

    private int openList(int i) {
        parties.warn(Code.OPEN_LIST, tokens.get(i).text());
        parties.note("и " + tokens.get(i).text());
        return i + 1;
    }
}
