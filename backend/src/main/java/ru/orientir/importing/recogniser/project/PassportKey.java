package ru.orientir.importing.recogniser.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.recogniser.line.Words;

/** What a row of a passport is about, by the usual wordings of its key. */
enum PassportKey {
    REGIONAL("регионал"),
    FEDERAL("федерал|национал"),
    COORDINATOR("координатор|coordinator"),
    HEAD("руководител|куратор|head|manager"),
    STAGES("этап|stages"),
    PERIOD("срок|период\\s|период$|начал\\p{L}+\\s+и\\s+оконч|duration|period|term"),
    GOAL("цел[ьи](?!\\p{L})|goal|aim|purpose"),
    OBJECTIVES("задач|objectives|tasks"),
    PRINCIPLES("принцип|principles"),
    DIRECTIONS("направлени|directions"),
    RESULTS("результат|results|outcomes"),
    INDICATORS("показател|индикатор|indicators"),
    RESOURCES("ресурс|финанс|материально|resources|funding|budget"),
    TITLE("^(?:полное\\s+|краткое\\s+)?(?:наименование|название|тема)|title|^name|project\\s+name"),
    OTHER(
            "основани|разработчик|исполнител|участник|целев\\p{L}+\\s+(?:групп|аудит)|заказчик|нормативн|ответственн|актуальн|контрол|партн[её]р|систем\\p{L}+\\s+организации|риски|developer|basis|partners|target group");

    private final Pattern words;

    PassportKey(String words) {
        this.words = Pattern.compile("(?iu)" + words);
    }

    /** The key a text begins with first; «регионального проекта» decides wherever it stands. Null when there is none. */
    static @Nullable PassportKey of(String text) {
        if (text.isBlank() || text.length() > 160 || Words.isBulleted(text)) {
            return null;
        }
        PassportKey best = null;
        int first = Integer.MAX_VALUE;
        for (PassportKey key : values()) {
            Matcher m = key.words.matcher(text);
            boolean decided = best == REGIONAL || best == FEDERAL;
            if (!decided && m.find() && (key == REGIONAL || key == FEDERAL || m.start() < first && first > 0)) {
                best = key;
                first = m.start();
            }
        }
        return best;
    }

    /** Whether a text says the key within its first {@code limit} letters. */
    boolean isNear(String text, int limit) {
        return words.matcher(text).results().anyMatch(r -> r.start() < limit);
    }
}
