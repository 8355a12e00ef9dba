package ru.orientir.language.name;

import java.util.List;
import java.util.Set;

/** Usual given names: they tell «Анна Павлова» from two other capitalised words when no patronymic does. */
final class GivenNames {

    private static final Set<String> NAMES = Set.copyOf(List.of(
            ("Агата Аделина Аида Айгуль Айдар Александр Александра Алексей Алена Алина Алиса Алла Альберт Альбина Альфия"
                            + " Анастасия Анатолий Ангелина Андрей Анжела Анжелика Анна Антон Антонина Ариадна Арина Аркадий"
                            + " Арсений Артем Артур Ася Афанасий Богдан Борис Вадим Валентин Валентина Валерий Валерия"
                            + " Варвара Василий Василиса Вера Вероника Виктор Виктория Виталий Владимир Владислав Владислава"
                            + " Всеволод Вячеслав Галина Геннадий Георгий Герман Глеб Гульнара Дамир Дана Даниил Данила Дарья"
                            + " Денис Диана Дина Динара Дмитрий Ева Евгений Евгения Егор Екатерина Елена Елизавета Ефим Жанна"
                            + " Захар Зинаида Зоя Иван Игнат Игорь Илона Ильдар Илья Инга Инесса Инна Иннокентий Иосиф Ирина Камила"
                            + " Карина Кира Кирилл Клавдия Константин Ксения Лада Лариса Леонид Лидия Лилия Лия Любовь Людмила"
                            + " Макар Максим Маргарита Марат Марина Мария Марк Матвей Милана Михаил Надежда Назар Наиля Наталия"
                            + " Наталья Никита Николай Нина Оксана Олег Олеся Ольга Павел Петр Полина Раиса Рамиль Регина Ренат"
                            + " Римма Ринат Роза Роман Руслан Рустам Савелий Светлана Семен Сергей Снежана София Софья Станислав"
                            + " Степан Таисия Тамара Татьяна Тимофей Тимур Ульяна Федор Филипп Эвелина Эдуард Элла Эльвира"
                            + " Эльмира Эмма Юлия Юрий Яна Ярослав Ярослава Alice Amelia Andrew Anna Anne Charles Daniel David Edward Elizabeth Emily Emma George Grace Hannah Helen Henry"
                            + " Jack Jacob James Jane John Joseph Kate Laura Linda Lucy Margaret Maria Mark Martin Mary Michael Nicholas Olivia"
                            + " Oliver Paul Peter Philip Rebecca Richard Robert Rose Ruth Sarah Simon Sophia Stephen Susan Thomas Victoria William")
                    .split(" ")));

    private GivenNames() {}

    static boolean isNominative(String word) {
        return NAMES.contains(word.replace('ё', 'е'));
    }

    static boolean contains(String printed) {
        return NameParadigms.given(NameParadigms.capitalised(printed)).stream()
                .anyMatch(r -> isNominative(r.nominative()));
    }
}
