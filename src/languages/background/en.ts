/**
 * Sentences about other things than the articles of a site, one a line: daily life, other fields, and what readers ask
 * of every product. The search index learns from them when it does not know an answer (docs/search.md); browsers do not
 * load them. A site that has an article about one of these things finds it all the same: its own words weigh more.
 */
export const background = `
will it rain this weekend
what is the temperature outside today
how do I cook rice without burning it
a simple recipe for tomato soup
which vegetables are in season now
what should I have for dinner tonight
good films to watch with children
who won the football match last night
when does the train to the airport leave
cheap flights to Lisbon in spring
what should I pack for a week by the sea
how do I remove a coffee stain from a carpet
my cat does not eat her food any more
the washing machine leaks water on the floor
how often should I water a cactus
exercises against back pain
my throat hurts and I have a cough
how many hours of sleep does a baby need
what time is it in Tokyo
how do you say thank you in Italian
tell me a joke
hello, how are you doing
are you a robot or a human being
what can you do
who invented the telephone
what is the capital of Australia
solve this equation for me
write a poem about the sea
I am bored, talk to me
happy birthday to my sister
the meaning of life
how do I learn to play the guitar
which university is best for medicine
my homework is due on Monday
how do I write a cover letter
tips for a job interview
how much does a litre of petrol cost
where can I park near the stadium
my car does not start in the cold
how do I change a flat tyre
which laptop is good for students
my printer prints blank pages
how do I connect headphones by Bluetooth
how do I free up space on my phone
how do I show the phone on a television
the battery of my phone drains quickly
how do I block a number on my phone
which browser is the fastest
how do I subscribe to a magazine
how do I become a member of the library
where is the nearest shop and when does it open
do you have this jacket in a larger size
the shoes I ordered are the wrong colour
when are the sales this year
is there a student discount
do you have a coupon or a voucher code
how do loyalty points and rewards work
how does inviting a friend pay off
is there a referral bonus
how do I enter the prize draw
what are your fees
how high is the commission
how much does it cost per month
is there a charge for using it abroad
why did you raise your prices
what is the exchange rate today
what is the daily limit and how can I raise it
what is the minimum amount
how do I buy something with it
which shops accept it
which countries is it available in
when will it be available in my country
which currencies do you support
can I use it with another company's wallet
can I connect it to a smart watch
how do I get a physical card in the mail
how do I order a second card for my partner
how do I open an account for my business
can children have an account
how do I open a savings account
what interest do I get on savings
how do I invest in shares
should I buy gold now
what is the price of bitcoin
how do I mine coins
how do I apply for a loan or a mortgage
how do I improve my credit score
how do I pay in instalments
how do I file my tax return
how do I get an invoice with VAT
download a yearly statement for the tax office
my insurance does not cover the damage
how do I apply for a visa
where do I renew my driving licence
what is the law on rent increases
how do I pay my electricity and water bill
how do I top up minutes on a prepaid SIM
how do I set up a standing order every month
how do I split a restaurant bill with friends
how do I create a QR code for my shop
how do I sell things on my website
where is the documentation of your API
do you have an SDK for Android
who founded your company and where is it based
do you have open positions
I would like to become a partner
who is the chief executive
are you listed on the stock exchange
which rival is better than you
what do people think of other providers
please add a dark theme
please bring back the old design
I suggest a feature for the next version
what is new in this version
how do I change the colours and the font
how do I turn off the sound of notifications
stop sending me advertisements
the app takes too much space
great app, five stars, I love it
worst service ever, I am leaving
thank you so much, well done
this is a scandal, shame on you
just testing
asdf qwerty
lorem ipsum
can people from Portugal sign up
do you accept customers who live in India
why is my country missing in the list
I am sixteen, am I old enough to join
how do I sign up for the first time
what papers do I need to become a customer
my mother wants to join, how does she begin
where do I type the promotion code I was given
the welcome gift never showed up
when does the offer with double points end
please let me sort the list by date
show the prices in my own currency
why does everything appear in dollars
let us choose the first screen of the app
I would love a version for tablets
will there be a desktop program
why did you take away the old menu
bring the calendar feature back
does it run on Android 9
does it work without the internet
can two people use it together
is it possible to have several profiles
how do I change the colour of my name
what does the little star icon mean
how do I make the letters bigger
how do I switch to landscape mode
the sound of the app is too loud
why is the app so big, 300 megabytes
is there a charge when nothing was bought
how much do you keep of each sale
what percentage goes to you
are there hidden costs
do I get a discount if I pay for a year
which plan is the cheapest
how do I upgrade to the premium plan
how do I downgrade to the free plan
I want to sponsor a local team
are you insured if your firm goes bankrupt
who supervises your firm
in which year did you start
how many users do you have
do you publish a yearly report
where can I read your press releases
can I interview someone for my school paper
do you offer internships
what rate do you give for yen and won
when will the dollar fall again
is now a good time to buy an apartment
which fund performs best
how do I trade futures
what is staking and how much does it earn
how do I create a token of my own
what is a blockchain
how do I lend to friends safely
can I borrow against my car
what happens to my pension when I move abroad
how do I donate to the animal shelter
how do I order cheques from my branch
the cash machine at the corner is out of order
how do I read a sort code
what is an IBAN
does it sync with my accounting software
I need a receipt for my employer
how do I print address stickers
my neighbour plays loud music
the bus driver was rude to me
my flight was cancelled, who pays the hotel
how do I return a parcel to a clothes shop
how long is the guarantee on a kettle
the pizza came cold
cancel my gym contract
how do I block a caller
how do I delete old photos from the cloud
my headset does not connect
which phone has the best camera
how do I reset my router
how do I install a printer driver
how do I make a folder in my mailbox
recommend me a book
what does this word mean in Spanish
`;
