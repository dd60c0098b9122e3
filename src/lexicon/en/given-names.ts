/** Given names that are borne by men in the main, across the cultures that English news writes of. */
const MALE = `
Aaron Abdel Abdul Abdullah Abraham Adam Adel Adnan Adolfo Adrian Ahmad Ahmed Ajay Akbar Akira Alan Albert Alberto Alejandro
Aleksandar Aleksandr Alessandro Alex Alexander Alexandre Alexandros Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Allan Allen Alonso
Alvaro Amadou Amir Amit Anatoly Anders Andre André Andrea Andreas Andrei Andrej Andres Andrés Andrew Andrey Andriy Andrzej Andy
Angel Ángel Angelo Anil Ansgar Anthony Anton Antonio António Antony Anwar Ariel Arjun Armando Arnold Arthur Arturo Arvind Asad
Ashraf Augusto Axel Ayman Barack Barry Bartosz Bashar Bassam Ben Benedict Benjamin Benny Bernard Bernardo Bernd Bernie Bert Bill Bjorn Björn
Bob Bobby Boris Brad Bradley Brandon Brendan Brent Bret Brett Brian Bruce Bruno Bryan Byron Calvin Cameron Carl Carlos Carlo
Cesar César Chad Charles Charlie Chester Chidi Chinedu Chris Christian Christoph Christophe Christopher Chuck Clarence Claude
Claudio Clayton Cliff Clifford Clint Colin Connor Corey Cory Craig Cristian Curtis Cyril Dale Damian Damien Dan Daniel Daniele Danny
Darren Darryl Dave David Davide Dean Dejan Dennis Derek Deepak Devin Diego Dieter Dimitri Dimitris Dinesh Dirk Dmitri Dmitry Dominic
Dominique Don Donald Doug Douglas Duncan Dustin Dylan Earl Eddie Edgar Edgardo Eduard Eduardo Edward Edwin Eli Elias Elijah Elliott
Elmer Elon Emeka Emiliano Emilio Emmanuel Emmerson Enrico Enrique Eric Erich Erik Ernest Ernesto Esteban Ethan Étienne Eugene Evan Evgeny Fabian
Fabio Fadi Faisal Farid Farouk Faruk Federico Felipe Felix Ferdinand Fernando Fidel Filip Florian Francesco Francis Francisco
Franco François Francois Frank Franklin Franz Fred Frederick Frédéric Fritz Gabriel Gareth Garry Gary Gavin Gene Geoff Geoffrey George
Georges Georgi Gerald Gerard Gérard Gerardo Gerhard Gianni Gilbert Gilberto Giorgio Giovanni Giuseppe Glen Glenn Gonzalo Gordon Graham Grant
Greg Gregory Guido Guillaume Guillermo Gunther Gustavo Guy Habib Hakan Hamid Hamza Hans Harold Harry Harvey Hashim Hassan Hector Héctor
Heinrich Helmut Henri Henrik Henry Herbert Herman Hiroshi Hisham Horst Hosni Howard Hubert Hugh Hugo Humberto Hussein Hussain
Ian Ibrahim Idris Ignacio Igor Ilya Imran Ion Isaac Ismail Ismael Issa Ivan Iván Jack Jackson Jacob Jacques Jaime Jair Jake Jakob
Jakub Jamal James Jamie Jan Janusz Jared Jason Javier Jay Jeff Jefferson Jeffrey Jens Jeremy Jerome Jérôme Jerry Jesse Jesus Jesús Jim
Jimmy Joachim Joaquin Joaquín Joe Joel Joerg Johan Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Jörg José Jose Josef Joseph Josh Joshua Joshi
Juan Juha Julian Julien Julio Julius Jun Junichi Jürgen Jurgen Justin Kai Kamal Karim Karl Kareem Kassym Katsuya Kazuo Keith Ken Kenji Kenneth
Kent Kevin Khaled Khalid Khalil Kim Kirk Klaus Konstantin Kris Kristian Kurt Kwame Kyle Lamar Lance Lars Larry Laurent Lawrence Lech Lee Leo Leon
Leonard Leonardo Leonid Leopoldo Leroy Leslie Levi Lewis Liam Lindsey Lionel Lloyd Logan Lorenzo Lou Louis Luc Luca Lucas Luciano
Luis Luís Luiz Luke Lukas Lyndon Mahmoud Mahmud Malcolm Malik Manfred Manmohan Manuel Marc Marcel Marcelo Marco Marcos Marcus Marek Mariano
Mario Marius Mark Markus Marshall Martin Martín Marty Marvin Masato Massimo Mathias Mathieu Matt Matteo Matthew Matthias Maurice
Mauricio Mauro Max Maxim Maxime Maximilian Mehdi Mehmet Michael Michal Michel Miguel Mihai Mikael Mike Mikhail Mikhael Milan Milos Miroslav Mitch
Mitchell Mitt Mohamed Mohammad Mohammed Mohamad Moises Moisés Morgan Moritz Moshe Mostafa Muammar Muhammad Muhammadu Murat Mustafa
Nabil Naoto Narendra Nasser Nathan Nathaniel Naveen Nawaz Neil Nelson Nestor Nicholas Nick Nicola Nicolas Nicolás Nigel Nikita Nikola Nikolai
Noah Noel Norbert Norman Nouri Novak Oleg Oleksandr Oleksiy Oliver Olivier Olusegun Omar Orlando Oscar Óscar Osama Osman Oswaldo Otto Owen Pablo Paolo
Pascal Pat Patrice Patrick Patricio Paul Paulo Pavel Pawel Pedro Per Percy Perry Pervez Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre
Pietro Piotr Pranab Prakash Preston Qasim Rafael Rafał Rafiq Rahul Raj Rajesh Rajiv Rakesh Ralf Ralph Ram Ramesh Rami Ramon Ramón Ramzan
Randall Randy Rashid Raul Raúl Ravi Ray Raymond Recep Reinhard Rene René Reuven Rex Ricardo Riccardo Richard Rick Ricky Rishi
Rob Robbie Robert Roberto Robin Rod Rodney Rodolfo Rodrigo Rodrigue Roger Rohit Roland Roman Romano Ron Ronald Ronaldo Rory Ross Roy Ruben Rubén Rudolf Rudolph
Rudy Rupert Russ Russell Ryan Saad Sadiq Said Saeed Salah Salman Salvador Salvatore Sam Sami Samir Samuel Sandeep Sanjay Santiago Satoshi Scott
Sean Sebastian Sébastien Seif Selim Serge Sergei Sergey Sergio Serhiy Seth Shane Shaun Shawn Shigeru Shimon Shinzo Shinzō Sidney Siegfried Silvio Simon
Slobodan Spencer Stan Stanislav Stanley Stefan Stefano Stephane Stéphane Stephen Steve Steven Stewart Stuart Sunil Sven Syed Tadeusz Takashi Taro Tariq
Tayyip Ted Terrence Terry Thabo Theo Theodore Thierry Thomas Thorsten Tiago Tim Timothy Tobias Todd Tom Tomas Tomás Tomasz Tommy Tony Travis Trent Trevor
Troy Tunde Tyler Tyrone Uhuru Ulrich Umar Umberto Usman Vaclav Václav Valentin Valery Vicente Victor Viktor Vijay Vikram Vince Vincent Vincenzo
Vinod Vitali Vitaly Vladimir Volodymyr Wade Waleed Walid Wallace Walter Wang Warren Wayne Wendell Werner Wesley Wilfried Wilhelm Will
William Willie Willy Wilson Winston Wojciech Wolfgang Xavier Yair Yasser Yasuo Yevgeny Yigal Yitzhak Yoshihiko Yoshihide Yoweri Yukio Yuri Yuriy Yusuf Youssef
Yves Zachary Zbigniew Zine Zlatan Zoran Reince Newt Rand Marlow Dwight Ulysses Zubair Zia Wael Hamed Hamdi Abu Bakr Ansel Ernst Piet Willem
Pieter Joost Sander Bas Maarten Jeroen Geert Kees Lasse Henning Søren Mads Rasmus Mikkel Jesper Niels Nils Olaf Ole Sigurd Thor Trond Eero Pekka
Matti Jukka Antti Janos János Gyorgy György Laszlo László Viorel Radu Traian Bogdan Cezary Jarosław Lech Zdenek Jiri Ondrej Bohuslav Kostas
Alistair Alasdair Alastair Angus Archie Aidan Ambrose Amos Anselm Arlo Arne Barnaby Bartholomew Basil Benedikt Bertrand Blake Bram Brody Callum
Cecil Chandra Chukwuma Clive Colm Conrad Cormac Cuthbert Cyrus Darius Darko Declan Denholm Desmond Dmytro Donal Dougal Eamon Edmund Emeka Emil Enda Ephraim Errol
Ewan Ezra Fabian Farid Farouk Fergus Finlay Finn Florian Foster Fraser Gareth Gavin Gilbert Giles Godfrey Gordon Grant Gregor Grigori Guillermo Gustav Hamish Harvey
Heath Hector Herbert Hollis Horace Hugh Hugo Humphrey Ian Idris Igor Imran Isidore Ivor Jabari Jarvis Jas Jasper Javed Jethro Jeremiah Jorge Josiah Julius Kamal
Karthik Kelvin Kenji Kwame Kwasi Lachlan Lamar Lars Laurence Leander Leif Leland Lennox Leonard Leopold Lionel Lorcan Lucian Luther Magnus Malachi Malcolm Marcel Marek
Marlon Milan Miles Milo Monty Mustafa Naveen Ned Neville Nigel Obafemi Oisín Oleksandr Omari Oren Orlando Orson Oskar Osman Otto Percy Piers Prosper Quentin Quincy
Rafe Rajesh Ralph Ramesh Ravi Reginald Rhys Roderick Rohan Roland Rory Ruben Rufus Rupert Sanjay Sean Sebastian Seamus Séamus Siddharth Silas Stellan Stewart Suresh Tobias
Tadhg Tarek Tariq Terence Theo Theodore Thorsten Tobin Torsten Tristan Ulrich Valentin Vern Vernon Vikram Virgil Wendell Wilbur Wilfred Yannick Yaw Zachariah Zeke
Giorgos Yannis Yanis Nikos Panos Antonis Stavros Spyros`

/** Given names that are borne by women in the main. */
const FEMALE = `
Abigail Ada Adele Adriana Agnes Aisha Alba Alejandra Aleksandra Alexandra Alexandria Alice Alicia Alina Alison Allison Allie Alma
Amal Amanda Amber Amelia Amelie Amina Aminata Amy Ana Anaïs Anastasia Andrea Angela Angélica Angelica Angelina Anika Anita Ann Anna Annabel Anne
Annette Annie Annika Antonia Anya April Arlene Ashley Astrid Audrey Aung Aurora Ava Ayesha Barbara Beatrice Beatriz Becky Belinda Benazir Bernadette
Bertha Beth Betsy Betty Beverly Bianca Blanca Bonnie Brenda Bridget Brigitte Brittany Camila Camille Carey Carla Carly Carmen Carol
Carolina Caroline Carolyn Carrie Catalina Catherine Cathy Cecilia Cécile Celia Céline Charlotte Chelsea Cheryl Chiara Chloe Christiane Christina
Christine Cindy Claire Clara Clare Claudia Colleen Condoleezza Connie Constance Corinne Cristina Cynthia Dalia Daniela Danielle Dawn
Deborah Debbie Debra Delia Denise Diana Diane Dilma Dolores Donna Dora Doreen Doris Dorothy Eileen Elaine Eleanor Elena Eleni Elisa Elisabeth Elise
Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Erin Esperanza Esther Ethel Eugenia Eva Eve Evelyn Fatima Fatou Federica Fiona Flora Florence
Frances Francesca Françoise Frauke Frida Gabriela Gabrielle Gail Gemma Geneviève Genevieve Georgia Geraldine Gertrude Gina Gisele Giulia Gladys Glenda Gloria
Grace Greta Guadalupe Gwen Hana Hanan Hanna Hannah Harriet Hazel Heather Heidi Helen Helena Helene Hélène Helga Hilary Hillary Holly Huma Ida Ilse Imelda Ines Inés
Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Ivana Ivanka Jacinda Jacqueline Jane Janet Janice Jasmine Jean Jeanette Jeanne Jen
Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Josephine Joy Joyce Juana Judith Judy Julia Juliana Julianne Julie Juliet June Kamala
Karen Karin Karina Karla Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrina Kay Kayla Kelly Kellyanne Kerry Khadija Kimberly Kirsten
Kirstjen Kristalina Kristen Kristin Kristina Laila Lana Lara Latifa Laura Lauren Laurie Leah Leila Lena Leonor Leslie Leticia Leyla Lila Lilian Liliana Lillian
Lily Linda Lindsay Lisa Liz Liza Lois Lola Loretta Lori Lorraine Louise Lourdes Lucia Lucía Luciana Lucille Lucy Luisa Luz Lydia Lynn Mackenzie Madeleine
Madeline Mae Magdalena Maggie Malala Malia Mandy Manuela Marcia Margaret Margarita Margot Maria María Mariam Mariana Marianne Marie Mariella Marilyn Marina Marine
Marion Marisa Marissa Marjorie Marlene Marta Martha Martina Mary Maryam Matilda Maureen Maxine Maya Megan Megyn Melania Melanie Melinda Melissa Mercedes Meredith Meryl
Mia Michele Michelle Mildred Mina Mira Miranda Miriam Misty Molly Mona Monica Mónica Monika Monique Muriel Myriam Nadia Nadine Nancy Naomi Natalia Natalie
Natasha Nathalie Nelly Nicole Nikki Nina Noor Nora Noura Nuria Olga Olive Olivia Ophelia Pam Pamela Patricia Patsy Patty Paula Pauline Peggy Penelope Penny
Petra Philippa Phyllis Pilar Priscilla Priti Priya Priyanka Rachel Rania Raquel Rebecca Regina Renata Renee Renée Rhonda Rita Roberta Rocío Rosa Rosalind Rosario Rose
Rosemary Roxana Ruby Ruth Sabine Sabrina Sadia Sally Salma Samantha Samira Sandra Sanna Sara Sarah Saskia Savannah Selena Selma Serena Shannon Sharon Sheila Shelby Shelley
Shirley Sheryl Shireen Sigrid Silvia Simone Sofia Sofía Sonia Sonja Sophia Sophie Stacey Stacy Stella Stephanie Sue Sunita Susan Susanna Susanne Suzanne Svetlana Sylvia Sylvie
Tamara Tammy Tanya Tara Tatiana Teresa Tessa Thelma Theresa Tiffany Tina Tracey Tracy Tulsi Ursula Valentina Valeria Valerie Vanessa Vera Veronica Verónica Victoria Viktoria
Viola Violet Virginia Vivian Viviane Wanda Wendy Whitney Wilma Winifred Ximena Yara Yasmin Yasmine Yelena Yesenia Yolanda Yuko Yulia Yvette Yvonne Zahra Zainab Zara Zeinab Zoe
Meghan Jana Karolína Zuzana Kaja Sanna Mette Pia Inga Sigríður Katrín Ngozi Chimamanda Funmi Adaeze Wangari Ellen Joyce Sahle Sushma Nirmala Sonia
Agatha Aileen Ailsa Aoife Araceli Ariadne Augusta Averil Beatrix Belén Birgit Blessing Brenna Bronwyn Caitlin Caoimhe Carys Cassandra Celeste
Chiamaka Chioma Clementine Cordelia Cosima Daphne Deirdre Delphine Dervla Deepika Drusilla Edith Edna Effie Eilidh Elspeth Enid Eunice Faye Felicity Fenella Freya
Frieda Gertie Gillian Ginevra Gráinne Graça Greer Gudrun Gwendolyn Gwyneth Hattie Henrietta Hermione Hettie Honora Hope Ifeoma Imani Imogen Ione Iona Isla Isobel Ivy
Jemima Jodie Johanna Kalpana Kavita Keira Kirsty Kristine Lakshmi Leilani Lidia Lorna Lucinda Lynne Mabel Maeve Magda Mairead Maisie Margery Marguerite Marisol
Marta Maud Mavis Meera Mhairi Mina Moira Morag Nadezhda Neha Niamh Noelia Nneka Odette Oksana Olena Orla Ottilie Ottoline Pandora Perpetua Philomena Phoebe Pooja Portia
Primrose Prudence Rowena Roisin Róisín Rosalie Rukmini Rosamund Sabina Saoirse Sanjana Shanice Shreya Sinead Sinéad Siobhan Siobhán Solveig Soraya Sunniva Swati Tabitha Talia
Tamsin Tilda Tomasina Una Ulrike Vasilisa Verity Vesna Wilhelmina Wren Xanthe Yevgenia Yewande Zelda Zofia Zuleika
Indira Mamata Jayalalithaa Pratibha Sheikh Khaleda Chandrika Megawati Corazon Gloria Leni Ingeborg Annalena Annegret Marietje Nicola Theresa Ruth Arlene Michelle`

function listed(names: string): readonly string[] {
  return names.trim().split(/\s+/)
}

/** A given name to the pronoun that fits most who bear it; null where both do. */
export const GIVEN_NAMES: ReadonlyMap<string, 'he' | 'she' | null> = namesBySex()

function namesBySex(): ReadonlyMap<string, 'he' | 'she' | null> {
  const names = new Map<string, 'he' | 'she' | null>(listed(MALE).map((name) => [name, 'he']))
  for (const name of listed(FEMALE)) names.set(name, names.has(name) ? null : 'she')
  for (const name of [
    'Andrea',
    'Kim',
    'Leslie',
    'Robin',
    'Kelly',
    'Jan',
    'Jean',
    'Jordan',
    'Taylor',
    'Casey',
    'Pat',
    'Sam',
    'Alex',
    'Chris',
    'Terry',
    'Lee',
    'Nicola',
    'Aung',
    'Sheikh',
    'Ali',
    'Lynn',
    'Ariel',
    'Kai',
    'Jo',
    'Marion',
    'Morgan',
    'Lindsey',
    'Shannon',
    'Jamie',
    'Stacy',
    'Tracy',
    'Jun',
    'Carey',
    'Dana',
    'Jessie',
    'Angel',
  ]) {
    names.set(name, null)
  }
  return names
}
